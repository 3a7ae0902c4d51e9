package org.tallymark.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The local folder in which the embedded PostgreSQL is kept: its cluster, its program, its passwords. */
final class DatabaseFolder {

    private final Path root;

    DatabaseFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.root);
            ownerOnly(this.root);
        } catch (IOException cause) {
            throw new UncheckedIOException("The data folder " + this.root + " cannot be made", cause);
        }
    }

    /** Nobody else may read what is kept, or swap the program that serves it. */
    private static void ownerOnly(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path program() {
        return root.resolve("program");
    }

    /** Whether the cluster was set up to its end once; one that was cut off before holds nothing. */
    boolean isSetUp() {
        return Files.exists(setUpMark());
    }

    void markSetUp() throws IOException {
        Files.writeString(setUpMark(), "");
        Files.deleteIfExists(begunMark());
    }

    private Path setUpMark() {
        return root.resolve("set-up");
    }

    /** Stands from before the cluster is made until it is set up: what is there with it was made here. */
    private Path begunMark() {
        return root.resolve("set-up-begun");
    }

    /**
     * Nothing that somebody else keeps there is touched.
     *
     * @throws IllegalStateException where the cluster's place is taken by what was not made here
     */
    void refuseForeign() throws IOException {
        if (!isSetUp() && Files.notExists(begunMark()) && isTaken(cluster())) {
            throw new IllegalStateException("The data folder " + root + " holds a \"" + cluster().getFileName()
                    + "\" that Tallymark did not set up. It was left as it is: move it away, or name another folder in"
                    + " TALLYMARK_DATA");
        }
    }

    private static boolean isTaken(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> held = Files.list(place)) {
            return held.findAny().isPresent();
        }
    }

    /** Begins to set a cluster up; one whose setting up was cut off is removed. Ask {@link #refuseForeign} before. */
    void begin() throws IOException {
        if (Files.exists(begunMark())) {
            clear();
        }
        Files.writeString(begunMark(), "");
    }

    private void clear() throws IOException {
        if (Files.exists(cluster())) {
            try (Stream<Path> files = Files.walk(cluster())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Claims the folder for this process until it ends, or empty where another process has it. */
    Optional<FileLock> claim() throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException held) {
            channel.close();
            return Optional.empty();
        }
    }

    /** The password of a database role, made up at first use and readable by the owner of the folder only. */
    String password(String role) throws IOException {
        Path file = root.resolve("passwords.properties");
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        }
        if (passwords.getProperty(role) == null) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            store(passwords, file);
        }
        return passwords.getProperty(role);
    }

    private static void store(Properties passwords, Path file) throws IOException {
        Path written = file.resolveSibling("passwords.new");
        Files.deleteIfExists(written);
        if (isPosix(file.getParent())) {
            Files.createFile(written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(written)) {
            passwords.store(writer, "Made up for this folder's database");
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
