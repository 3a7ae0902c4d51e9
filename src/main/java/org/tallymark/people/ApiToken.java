package org.tallymark.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's named way in for scripts or feed readers. It acts with the rights that the person has at that moment. */
@Entity
@Table(name = "api_token")
public class ApiToken extends PanacheEntityBase {

    /** What a token opens: the API, or feeds and nothing else. Named as the API writes it. */
    public enum Scope {
        api, feeds
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "token_id")
    public Long id;

    @Column(name = "secret_hash")
    String secretHash;

    @Column(name = "person_name")
    public String person;

    /** What its owner calls it. */
    public String label;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Null where it does not end by itself. */
    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    protected ApiToken() {}

    static ApiToken create(String person, String label, Scope scope, String secret, Instant expires, Instant now) {
        ApiToken token = new ApiToken();
        token.secretHash = Secret.hash(secret);
        token.person = person;
        token.label = label;
        token.scope = scope;
        token.createdAt = now;
        token.expiresAt = expires;
        token.persist();
        return token;
    }

    /** Live or not. */
    static Optional<ApiToken> withSecret(String secret) {
        return find("secretHash", Secret.hash(secret)).firstResultOptional();
    }

    /** Those that still open something, newest first. */
    static List<ApiToken> liveOf(String person, Instant now) {
        return list("person = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2) order by id desc",
                person, now);
    }

    static void revokeAllOf(String person, Instant now) {
        update("revokedAt = ?1 where person = ?2 and revokedAt is null", now, person);
    }

    boolean live(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
