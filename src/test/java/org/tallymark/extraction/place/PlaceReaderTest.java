package org.tallymark.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Reasoned;
import org.tallymark.extraction.text.Document;

class PlaceReaderTest {

    @Test
    void thePlaceAfterTheFigureCountsFirst() {
        assertThat(place("In Spain 12 people died, and 15 people died in northern Portugal.", "15", Kind.CASUALTIES)).isEqualTo("northern Portugal");
        assertThat(place("In Spain the flood killed 12 people.", "12", Kind.CASUALTIES)).isEqualTo("Spain");
    }

    @Test
    void theInnermostPlaceIsNamedWithoutArticle() {
        assertThat(place("A raid near the Orsk border killed 4 men.", "4", Kind.CASUALTIES)).isEqualTo("Orsk border");
        assertThat(place("Fire took 9 houses in Valdeca, Minho Province.", "9", Kind.COUNT)).isEqualTo("Valdeca");
        assertThat(place("Fire in the Belmonte district of Lima took 9 houses.", "9", Kind.COUNT)).isEqualTo("Belmonte");
    }

    @Test
    void aCountedThingIsWhereItsParagraphSaysButAnAmountIsNot() {
        String text = "The bridge in Porto fell. Some 14 cars were hit. It will cost $3 million.";
        assertThat(place(text, "14", Kind.COUNT)).isEqualTo("Porto");
        assertThat(place(text, "$3", Kind.MONEY)).isNull();
    }

    @Test
    void aDatelineIsNoPlaceAndNeitherAreMonthsBodiesOrRelativeClauses() {
        assertThat(place("LISBON, May 4 (Lusa) -- The quake hurt 20 people in June.", "20", Kind.CASUALTIES)).isNull();
        assertThat(place("The bill won 60 votes in the Senate.", "60", Kind.COUNT)).isNull();
        assertThat(place("The group, which was born in Spain, killed 30 people.", "30", Kind.CASUALTIES)).isNull();
    }

    @Test
    void placesThatAnAndJoinsAreNamedTogether() {
        assertThat(place("Rain killed 4 men in Valdeca, Porto and Orsk on Friday.", "4", Kind.CASUALTIES)).isEqualTo("Valdeca, Porto and Orsk");
        assertThat(place("Rain killed 4 men in Valdeca, and Greta Olsen fled.", "4", Kind.CASUALTIES)).isEqualTo("Valdeca");
    }

    @Test
    void casualtiesAreWhereTheirStoryPlacesTheEvent() {
        assertThat(place("A bomb went off in Orsk.\n\nIt killed 4 men.", "4", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("A bomb killed 4 men. It went off in Orsk.", "4", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("A shop burned in Orsk.\n\nSome 4 cars were sold.", "4", Kind.COUNT)).isNull();
    }

    @Test
    void whatAPlaceIsMayStandBeforeItsName() {
        assertThat(place("Fire took 9 houses in the village of Valdeca.", "9", Kind.COUNT)).isEqualTo("Valdeca");
        assertThat(place("A raid on the outskirts of Orsk killed 4 men.", "4", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("A raid on the garrison of Valdeca, Minho Department, killed 4 men.", "4", Kind.CASUALTIES)).isEqualTo("Valdeca");
    }

    @Test
    void aTownMayBeToldToBeOneBehindItsName() {
        assertThat(place("He left Valdeca, a town of 900 people.", "900", Kind.PEOPLE)).isEqualTo("Valdeca");
    }

    @Test
    void joinedDirectionsAreLeftOut() {
        assertThat(place("Floods in northern and eastern Spain killed 4 men.", "4", Kind.CASUALTIES)).isEqualTo("Spain");
    }

    @Test
    void casualtiesWithoutAPlaceAreWhereTheStoryBegins() {
        assertThat(place("A storm passed over Spain.\n\nShops closed.\n\nSome 4 men died.", "4", Kind.CASUALTIES)).isEqualTo("Spain");
        assertThat(place("A storm passed over Spain.\n\nShops closed.\n\nSome 4 cars were sold.", "4", Kind.COUNT)).isNull();
    }

    @Test
    void aCountryInABodysNameIsNoPlace() {
        assertThat(place("A raid killed 4 members of the Workers Union of Portugal near Valdeca.", "4", Kind.CASUALTIES)).isEqualTo("Valdeca");
    }

    @Test
    void aPlaceMayStandInTheFiguresOwnPhrase() {
        Document document = Document.of("They freed 124 of the Orsk prison inmates.", null, null);
        assertThat(PlaceReader.of(document).place(2, 8, Kind.PEOPLE)).isEqualTo(new Reasoned("Orsk prison", "place.phrase"));
    }

    @Test
    void anAgeIsNowhere() {
        assertThat(place("The man, 44, was held in Spain.", "44", Kind.AGE)).isNull();
    }

    @Test
    void wherePeopleSpeakIsNotWhereItHappened() {
        assertThat(place("Officers in Porto said 12 men died in Orsk.", "12", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("Officers in Porto said 12 men died.", "12", Kind.CASUALTIES)).isNull();
        assertThat(place("Some 12 men died, according to a mill owner in Porto.", "12", Kind.CASUALTIES)).isNull();
        assertThat(place("Some 12 men died, he told reporters on Monday in Porto.", "12", Kind.CASUALTIES)).isNull();
        assertThat(place("Doctors in Porto reported 12 cases.", "12", Kind.COUNT)).isEqualTo("Porto");
        assertThat(place("Of the bakers 12 in Porto said so.", "12", Kind.PEOPLE)).isEqualTo("Porto");
    }

    @Test
    void eachOfSeveralPlacesHasItsOwnFigure() {
        assertThat(place("Hail took 9 roofs in Orsk, 5 in Belmonte and 3 in Valdeca.", "5", Kind.COUNT)).isEqualTo("Belmonte");
        assertThat(place("In Orsk 9 men fell; in Porto, 5 men fell and in Valdeca 3 shops burned.", "5", Kind.CASUALTIES)).isEqualTo("Porto");
    }

    @Test
    void whereSomethingIsMadeOrComesFromComesLast() {
        assertThat(place("The play, published in Spain in 1979, sold 30 books.", "30", Kind.COUNT)).isNull();
        assertThat(place("In Porto 12 men died on a bus from Lisbon.", "12", Kind.CASUALTIES)).isEqualTo("Porto");
        assertThat(place("Some 12 men died on a bus from Lisbon.", "12", Kind.CASUALTIES)).isEqualTo("Lisbon");
        assertThat(place("A jury in Porto gave 12 crowns to a boy who fell in Orsk.", "12", Kind.MONEY)).isEqualTo("Porto");
        assertThat(place("A jury in Porto jailed 12 men for robbing a shop in Orsk.", "12", Kind.CASUALTIES)).isEqualTo("Porto");
    }

    @Test
    void aWellKnownPlaceNeedsNoPreposition() {
        assertThat(place("A storm that struck Haiti killed 12 men.", "12", Kind.CASUALTIES)).isEqualTo("Haiti");
        assertThat(place("Lisbon hospitals took in 12 men.", "12", Kind.PEOPLE)).isEqualTo("Lisbon");
        assertThat(place("The Orsk earthquake left 12 dead.", "12", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("Portugal has 12 mills.", "12", Kind.COUNT)).isEqualTo("Portugal");
        assertThat(place("Portugal's exports fell by 12 per cent.", "12", Kind.PERCENTAGE)).isEqualTo("Portugal");
        assertThat(place("Portugal's army lost 12 tanks.", "12", Kind.FORCES)).isNull();
        assertThat(place("Portugal lost 12 tanks in Orsk.", "12", Kind.FORCES)).isEqualTo("Orsk");
    }

    @Test
    void aNameMayBeginWithASaintAGulfOrAnOwner() {
        assertThat(place("Some 12 men fell in St. Orsk on Friday.", "12", Kind.CASUALTIES)).isEqualTo("St. Orsk");
        assertThat(place("Some 12 men fell in the Gulf of Orsk.", "12", Kind.CASUALTIES)).isEqualTo("Gulf of Orsk");
        assertThat(place("Some 12 men fell at Miller's Cross.", "12", Kind.CASUALTIES)).isEqualTo("Miller's Cross");
        assertThat(place("Some 12 men fell in Lisbon's Belmonte district.", "12", Kind.CASUALTIES)).isEqualTo("Belmonte");
        assertThat(place("Some 12 men fell in Orsk el-Valdeca.", "12", Kind.CASUALTIES)).isEqualTo("Orsk el-Valdeca");
    }

    @Test
    void whatOtherFiguresHaveIsTheirs() {
        assertThat(place("A raid in Orsk led to 9 guns in his room and 7 at a shop in Valdeca.", "9", Kind.COUNT)).isEqualTo("Orsk");
        assertThat(place("In Orsk 9 men fell, and 7 men fell in Valdeca.", "9", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("A wave hit Orsk. Some 9 men fell, 7 of them in Valdeca.", "7", Kind.CASUALTIES)).isEqualTo("Valdeca");
        assertThat(place("A wave fell on shops in Orsk. Some 9 men fell, 7 of them in Valdeca.", "9", Kind.CASUALTIES)).isEqualTo("Orsk");
        assertThat(place("Orsk, a town of 900 people in Minho Province, burned.", "900", Kind.PEOPLE)).isEqualTo("Orsk");
        assertThat(place("A raid in Orsk, the capital of Minho Province, hurt 9 men.", "9", Kind.CASUALTIES)).isEqualTo("Orsk");
    }

    @Test
    void whatSweepsThroughAPlaceIsThere() {
        assertThat(place("A fire tore through Valdeca and took 9 roofs.", "9", Kind.COUNT)).isEqualTo("Valdeca");
        assertThat(place("On Valdeca 9 climbers died.", "9", Kind.CASUALTIES)).isEqualTo("Valdeca");
    }

    @Test
    void aDistanceIsReckonedFromThePlaceBesideIt() {
        assertThat(place("The ship sank 12 km from Valdeca.", "12", Kind.MEASUREMENT)).isEqualTo("Valdeca");
        assertThat(place("The mayor, who left Valdeca, 12 km east of Lima, is safe.", "12", Kind.MEASUREMENT)).isEqualTo("Lima");
    }

    @Test
    void theRuleTellsWhereThePlaceStands() {
        assertThat(read("Some 4 men died in Orsk.", "4", Kind.CASUALTIES).rule()).isEqualTo("place.behind");
        assertThat(read("In Orsk 4 men died.", "4", Kind.CASUALTIES).rule()).isEqualTo("place.before");
        assertThat(read("A bridge fell in Orsk. Some 4 men died.", "4", Kind.CASUALTIES).rule()).isEqualTo("place.paragraph");
        assertThat(read("A bomb killed 4 men. It went off in Orsk.", "4", Kind.CASUALTIES).rule()).isEqualTo("place.ahead");
        assertThat(read("A storm passed over Spain.\n\nShops closed.\n\nSome 4 men died.", "4", Kind.CASUALTIES).rule())
                .isEqualTo("place.lead");
        assertThat(read("Some 4 men died.", "4", Kind.CASUALTIES)).isEqualTo(Reasoned.NOTHING);
    }

    @Test
    void aNameBehindATitleIsNoPlace() {
        assertThat(place("Ms. Paris was fined 4 times.", "4", Kind.COUNT)).isNull();
        assertThat(place("Paris was flooded 4 times.", "4", Kind.COUNT)).isEqualTo("Paris");
    }

    private static String place(String text, String claim, Kind kind) {
        return read(text, claim, kind).value();
    }

    private static Reasoned read(String text, String claim, Kind kind) {
        Document document = Document.of(text, null, null);
        int token = 0;
        while (document.token(token).start() < text.indexOf(claim)) {
            token++;
        }
        return PlaceReader.of(document).place(token, token + 1, kind);
    }
}
