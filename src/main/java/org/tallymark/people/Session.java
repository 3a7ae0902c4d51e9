package org.tallymark.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One browser in which somebody is signed in. It ends by itself, by sign-out, or when somebody ends it. */
@Entity
public class Session extends PanacheEntityBase {

    /** A long shift. Signing in again begins a new one. */
    static final Duration LENGTH = Duration.ofHours(12);

    private static final int DEVICE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "session_id")
    public Long id;

    @Column(name = "secret_hash")
    String secretHash;

    @Column(name = "person_name")
    public String person;

    @Column(name = "began_at")
    public Instant beganAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** What the browser calls itself, or null. */
    public String device;

    protected Session() {}

    /** Begins one, and clears away those that have ended by themselves. */
    static Session begin(String person, String secret, String device, Instant now) {
        delete("expiresAt <= ?1", now);
        Session session = new Session();
        session.secretHash = Secret.hash(secret);
        session.person = person;
        session.beganAt = now;
        session.expiresAt = now.plus(LENGTH);
        session.device = printable(device);
        session.persist();
        return session;
    }

    private static String printable(String device) {
        if (device == null) {
            return null;
        }
        String clean = device.replaceAll("\\p{Cntrl}", " ");
        return clean.length() > DEVICE_LENGTH ? clean.substring(0, DEVICE_LENGTH) : clean;
    }

    static Optional<Session> withSecret(String secret, Instant now) {
        return find("secretHash = ?1 and expiresAt > ?2", Secret.hash(secret), now).firstResultOptional();
    }

    /** Newest first. */
    static List<Session> of(String person, Instant now) {
        return list("person = ?1 and expiresAt > ?2 order by id desc", person, now);
    }

    /** Everybody's, newest first. */
    static List<Session> all(Instant now) {
        return list("expiresAt > ?1 order by id desc", now);
    }

    static void end(long id) {
        delete("id", id);
    }

    static void endAllOf(String person) {
        delete("person", person);
    }
}
