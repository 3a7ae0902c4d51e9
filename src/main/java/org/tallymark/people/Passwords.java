package org.tallymark.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps passwords as bcrypt. What bcrypt would cut off after 72 bytes counts too, because it gets a SHA-256. */
@ApplicationScoped
class Passwords {

    @ConfigProperty(name = "tallymark.bcrypt-cost", defaultValue = "12")
    int cost;

    /** Stands in where there is no hash to compare with, so that an unknown name takes as long as a known one. */
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash(Secret.random());
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(digest(password), cost);
    }

    /** @param hash as {@link #hash} made it, or null for somebody who has none: never right, but as slow */
    boolean right(String password, String hash) {
        boolean right = BcryptUtil.matches(digest(password), hash == null ? nobodys : hash);
        return right && hash != null;
    }

    private static String digest(String password) {
        return Secret.hash(Normalizer.normalize(password, Normalizer.Form.NFKC));
    }
}
