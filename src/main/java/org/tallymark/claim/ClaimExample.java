package org.tallymark.claim;

/** The claim that the API's description shows. */
final class ClaimExample {

    static final String DECIDED = """
            {"id": "12c3", "article": {"id": 12, "title": "Flood takes bridge", "publisher": "Valley Herald",
              "published": "2026-03-05"}, "snapshot": 1, "anchor": "UNCHANGED", "start": 41, "end": 53,
             "quote": "At least 214", "sentence": {"start": 41, "end": 118}, "kind": "CASUALTIES", "effect": "DISPLACED",
             "number": {"start": 50, "end": 53},
             "quantity": {"comparator": "AT_LEAST", "low": 214, "high": null, "unit": "person", "trend": null},
             "counted": {"text": "villagers", "start": 54, "end": 63}, "about": null, "time": null, "asOf": "2026-03-04",
             "place": "Upper Valley",
             "attribution": [{"name": "Civil Protection", "kind": "GOVERNMENT", "start": 92, "end": 108,
              "cue": {"start": 109, "end": 113}, "source": 3, "read": true}],
             "rules": ["comparator.at-least", "casualty.displaced", "attribution.trailing"],
             "markedBy": null, "check": "FULL", "state": "DECIDED", "version": 6, "holder": null, "second": null,
             "dismissal": null, "verdict": "VERIFIED", "deviation": null, "attributionVerdict": "CONFIRMED",
             "advice": "STANDS", "suggestedWording": null, "figure": null,
             "decisions": [
              {"id": 8, "round": 1, "as": "PROPOSAL", "by": "ada", "at": "2026-03-05T14:10:00Z", "check": "FULL",
               "verdict": "VERIFIED", "deviation": null, "attributionVerdict": "CONFIRMED",
               "rationale": "Its own register of the evening.", "advice": "STANDS", "suggestedWording": null,
               "tolerance": null, "note": null, "blind": null, "outcome": "AGREED"},
              {"id": 9, "round": 1, "as": "SECOND", "by": "ben", "at": "2026-03-05T14:31:00Z", "check": "FULL",
               "verdict": "VERIFIED", "deviation": null, "attributionVerdict": "CONFIRMED", "rationale": null,
               "advice": null, "suggestedWording": null, "tolerance": null, "note": null, "blind": true,
               "outcome": "AGREED"}],
             "evidence": [
              {"id": 7, "by": "ada", "at": "2026-03-05T14:05:00Z", "stance": "SUPPORTS", "passage": "214 registered",
               "locator": "page 2",
               "quantity": {"comparator": "EXACT", "low": 214, "high": 214, "unit": "person", "trend": null},
               "time": null, "origin": {"id": 5, "name": "Valley Red Cross", "kind": "ORGANISATION"}, "primary": true,
               "tried": null, "noCopyReason": null,
               "copy": {"id": 6, "kind": "FILE", "title": "register.pdf", "url": null, "mediaType": "application/pdf",
                "pages": 4, "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                "at": "2026-03-05T14:04:00Z", "by": "ada", "status": "STORED", "note": null, "confidential": false,
                "contact": null}}],
             "comments": [{"id": 10, "by": "ben", "at": "2026-03-05T14:20:00Z", "text": "@ada which page?",
              "mentions": ["ada"]}],
             "history": [{"sequence": 17, "move": "proposal", "from": "IN_REVIEW", "to": "AWAITING_SECOND", "by": "ada",
              "at": "2026-03-05T14:10:00Z", "particulars": {"attributionVerdict": "CONFIRMED", "verdict": "VERIFIED"},
              "hash": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"}]}
            """;

    private ClaimExample() {}
}
