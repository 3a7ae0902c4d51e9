package org.tallymark.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** Who is admin while a test looks at the last one, or at the time before the first. */
final class TestAdmins {

    private TestAdmins() {}

    /** Runs the test while nobody but root is admin, and makes the others admins again. */
    static void onlyRootIsAdmin(Runnable test) {
        without(admins().stream().filter(name -> !name.equals("root")).toList(), test);
    }

    /** Runs the test while nobody is admin, and makes those admins again who were. */
    static void nobodyIsAdmin(Runnable test) {
        without(admins(), test);
    }

    private static List<String> admins() {
        return QuarkusTransaction.requiringNew().call(() -> Person.lockAdmins().stream().map(person -> person.name)
                .toList());
    }

    private static void without(List<String> admins, Runnable test) {
        give(admins, false);
        try {
            test.run();
        } finally {
            give(admins, true);
        }
    }

    private static void give(List<String> names, boolean admin) {
        QuarkusTransaction.requiringNew().run(() -> names.forEach(name -> Person.lock(name).admin = admin));
    }
}
