package org.tallymark.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A secret address that works once: to be the first person of all, to become one, or to set a new password. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends PanacheEntityBase {

    enum Purpose {
        FIRST_RUN(Duration.ofDays(1)), INVITATION(Duration.ofDays(7)), RESET(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "link_id")
    Long id;

    @Column(name = "secret_hash")
    String secretHash;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    /** For whom it is; null where the first person chooses the name. */
    @Column(name = "person_name")
    String person;

    boolean checker;

    boolean editor;

    boolean admin;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected OneTimeLink() {}

    /** Makes one, in place of any that serves the same. */
    static OneTimeLink create(Purpose purpose, String person, Roles roles, String secret, Instant now) {
        delete("purpose = ?1 and (person = ?2 or person is null)", purpose, person);
        OneTimeLink link = new OneTimeLink();
        link.secretHash = Secret.hash(secret);
        link.purpose = purpose;
        link.person = person;
        link.checker = roles.checker();
        link.editor = roles.editor();
        link.admin = roles.admin();
        link.createdAt = now;
        link.expiresAt = now.plus(purpose.life);
        link.persist();
        return link;
    }

    /** The link, if it still works. */
    static Optional<OneTimeLink> open(String secret, Instant now) {
        return find("secretHash = ?1 and expiresAt > ?2", Secret.hash(secret), now).firstResultOptional();
    }

    /** The same, locked until the transaction ends: of two who use it at once, one comes too late. */
    static Optional<OneTimeLink> lock(String secret, Instant now) {
        return OneTimeLink.<OneTimeLink>find("secretHash = ?1 and expiresAt > ?2", Secret.hash(secret), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static void withdrawAllFor(String person) {
        delete("person", person);
    }

    static void withdrawFirstRun() {
        delete("purpose", Purpose.FIRST_RUN);
    }

    Roles roles() {
        return new Roles(checker, editor, admin);
    }
}
