package org.tallymark;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tallymark.database.EmbeddedDatabase;
import org.tallymark.history.ChainCheck;

/**
 * Starts Tallymark: {@code java -jar quarkus-run.jar} serves, with {@code verify-history} it checks that no event of any
 * article was altered. Where no database is named it brings its own.
 */
@QuarkusMain
public class Tallymark implements QuarkusApplication {

    private static final String VERIFY_HISTORY = "verify-history";
    private static final long STOPPING_SECONDS = 30;
    /** A command ends with 1 where it finds something wrong, so it needs another code for not having looked. */
    private static final int NOT_DONE = 2;

    @Inject
    ChainCheck chains;

    public static void main(String... args) {
        boolean command = args.length > 0;
        if (command && !args[0].equals(VERIFY_HISTORY)) {
            System.err.println("Unknown command " + args[0] + ". There is " + VERIFY_HISTORY + "; without a command"
                    + " Tallymark serves.");
            System.exit(NOT_DONE);
        }
        if (command) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("quarkus.banner.enabled", "false");
        }
        try {
            if (databaseIsNamed()) {
                Quarkus.run(Tallymark.class, (code, failure) -> System.exit(exit(command, code, failure)), args);
            } else {
                runOnItsOwnDatabase(command, args);
            }
        } catch (IOException | RuntimeException failure) {
            System.exit(exit(command, 1, failure));
        }
    }

    private static void runOnItsOwnDatabase(boolean command, String... args) throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("TALLYMARK_DATA", "data"));
        EmbeddedDatabase database = command ? EmbeddedDatabase.join(folder) : EmbeddedDatabase.serve(folder);
        database.settings().forEach(System::setProperty);
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicInteger exit = new AtomicInteger();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, stopped), "database-stop"));
        try {
            Quarkus.run(Tallymark.class, (code, failure) -> {
                exit.set(exit(command, command || failure != null ? code : 0, failure));
                stopped.countDown();
            }, args);
        } finally {
            stopped.countDown();
        }
        if (exit.get() != 0) {
            System.exit(exit.get());
        }
    }

    /**
     * The exit code. Whoever gave a handler of its own must say itself what went wrong; the reason comes last, where it is
     * seen.
     */
    private static int exit(boolean command, int code, Throwable failure) {
        if (failure == null) {
            return code;
        }
        failure.printStackTrace();
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        System.err.println((command ? "The history could not be checked. " : "Tallymark did not start. ")
                + root.getMessage());
        return command ? NOT_DONE : code;
    }

    private static boolean databaseIsNamed() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    /** The application goes first, so that no request finds its database gone. */
    private static void stop(EmbeddedDatabase database, CountDownLatch stopped) {
        try {
            stopped.await(STOPPING_SECONDS, TimeUnit.SECONDS);
            database.close();
        } catch (IOException cause) {
            System.err.println("The database did not stop: " + cause.getMessage());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int run(String... args) {
        if (args.length > 0) {
            return verifyHistory();
        }
        Quarkus.waitForExit();
        return 0;
    }

    private int verifyHistory() {
        ChainCheck.Report report = chains.verify();
        report.faults().forEach(System.err::println);
        System.out.println(report.events() + " events in " + report.chains() + " chains, "
                + (report.faults().isEmpty() ? "all hold" : report.faults().size() + " faults"));
        return report.faults().isEmpty() ? 0 : 1;
    }
}
