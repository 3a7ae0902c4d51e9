package org.tallymark.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who works here. History shows the sign-in name, so a person is deactivated, never deleted or renamed. */
@Entity
@DynamicUpdate
public class Person extends PanacheEntityBase {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    @Id
    public String name;

    /** Null until the person has chosen a password. */
    @Column(name = "password_hash")
    public String passwordHash;

    boolean checker;

    boolean editor;

    boolean admin;

    public boolean active = true;

    /** One of the sample's people: their passwords are no secret. */
    boolean demo;

    @Column(name = "created_at")
    public Instant createdAt;

    protected Person() {}

    /** A new person without a password, who comes in by a token or sets one by a link. */
    public static Person create(String name, Roles roles, Instant now) {
        Person person = new Person();
        person.name = name;
        person.give(roles);
        person.createdAt = now;
        person.persist();
        return person;
    }

    /** Whether a sign-in name is one word of small letters, digits, dot, underscore and hyphen, up to 64 long. */
    public static boolean nameable(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    public static Optional<Person> named(String name) {
        return nameable(name) ? findByIdOptional(name) : Optional.empty();
    }

    /** The person as it is now, locked until the transaction ends. Null if not there. */
    public static Person lock(String name) {
        Person person = nameable(name) ? findById(name, LockModeType.PESSIMISTIC_WRITE) : null;
        if (person != null) {
            // One that was read before waiting for the lock is as it was then.
            getEntityManager().refresh(person);
        }
        return person;
    }

    /** The active admins, locked in one order until the transaction ends, so that no two of them send each other away. */
    static List<Person> lockAdmins() {
        return Person.<Person>find("admin and active order by name").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Whether there is somebody who can let others in. */
    static boolean anyAdmin() {
        return count("admin and active") > 0;
    }

    /** How many people can check, which takes two at least. */
    public static long checkers() {
        return count("checker and active");
    }

    /** The sign-in names of all people, also of those who have left. */
    public static Set<String> names() {
        return Set.copyOf(find("select name from Person").project(String.class).list());
    }

    /** By name. */
    public static List<Person> everybody() {
        return list("order by name");
    }

    public Roles roles() {
        return new Roles(checker, editor, admin);
    }

    public boolean isDemo() {
        return demo;
    }

    public void give(Roles roles) {
        checker = roles.checker();
        editor = roles.editor();
        admin = roles.admin();
    }
}
