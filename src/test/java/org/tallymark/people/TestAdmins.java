package org.tallymark.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** Who is admin while a test looks at the last one. */
final class TestAdmins {

    private TestAdmins() {}

    /** Runs the test while nobody but root is admin, and makes the others admins again. */
    static void onlyRootIsAdmin(Runnable test) {
        List<String> others = QuarkusTransaction.requiringNew().call(() -> Person.lockAdmins().stream()
                .filter(person -> !person.name.equals("root")).map(person -> person.name).toList());
        give(others, false);
        try {
            test.run();
        } finally {
            give(others, true);
        }
    }

    private static void give(List<String> names, boolean admin) {
        QuarkusTransaction.requiringNew().run(() -> names.forEach(name -> Person.lock(name).admin = admin));
    }
}
