package org.tallymark.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ArticleFile;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.CopyJson;
import org.tallymark.claim.FileReading;
import org.tallymark.claim.ReadFile;
import org.tallymark.web.Problem;

/** The files that come with the forms about a claim, kept as copies in its article's file. */
@ApplicationScoped
@Transactional
class Uploads {

    @Inject
    FileReading reading;

    @Inject
    ArticleFile files;

    /**
     * Keeps the form's file, which must be there.
     *
     * @throws Problem 400 where it cannot be read, or is an image that nobody describes
     */
    CopyJson keep(ClaimId id, ClaimForm form, Actor actor) {
        ReadFile read = reading.read(form.uploaded(), form.file.fileName(), form.shows());
        if (read.isImage() && read.text() == null) {
            throw Problem.badInput("alt", "is missing: say what the image shows, for who cannot see it, and choose the image"
                    + " again");
        }
        return files.store(id.articleId(), read, form.confidential != null, actor);
    }
}
