package app.interval.main;

import app.interval.bank.Bundle;
import app.interval.bank.BundleException;
import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Stamp;
import app.interval.progress.Progress;
import app.interval.scheduling.Scheduler;
import app.interval.storage.Database;
import app.interval.storage.Diagnosis;
import app.interval.storage.Room;
import app.interval.storage.Writer;
import app.interval.study.ItemBank;
import app.interval.study.Preferences;
import app.interval.study.Shelf;
import app.interval.study.Stamps;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;
import app.interval.study.Study;
import app.interval.study.Upkeep;
import app.interval.tuning.Tuning;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/// Everything behind the screen, wired: the bank, the log, and the use cases over both.
record Opened(Database database, Uses uses) implements AutoCloseable {

    /// What can be done with what is open.
    record Uses(
            Study study,
            Preferences preferences,
            Progress progress,
            Tuning tuning,
            Stamps stamps) {}

    /// Any; the same answers give the same parameters.
    private static final long SEED = 1;

    /// Types of items that have a screen.
    static final Set<ItemType> PLAYABLE =
            Set.of(
                    ItemType.SINGLE_CHOICE,
                    ItemType.MULTIPLE_CHOICE,
                    ItemType.PREDICT_OUTPUT,
                    ItemType.CLOZE,
                    ItemType.ORDER,
                    ItemType.MATCH,
                    ItemType.FIND_BUG,
                    ItemType.FLASHCARD,
                    ItemType.OPEN,
                    ItemType.CODING,
                    ItemType.BEHAVIOURAL);

    /// Opens the folder, creating it at the first start.
    ///
    /// @throws StorageException if something in it, or the question bank, cannot be opened
    static Opened open(Arguments.Places places) {
        var folder = places.data();
        make(folder.path());
        var device = new Device(folder, host()).id(UUID::randomUUID);
        var bank = bank(places.bank());
        var database = Database.open(folder.database());
        try {
            return wired(bank, database, new Writer(device, Main.VERSION));
        } catch (RuntimeException e) {
            // Whatever it is, the file must not stay open behind a window that says it is not.
            try (database) {
                throw e;
            }
        }
    }

    private static Opened wired(ItemBank bank, Database database, Writer writer) {
        var journal = database.journal(writer);
        var preferences = new Preferences(journal);
        var stamps = new Clockwork(preferences::current);
        var tuning =
                new Tuning(
                        database.archive(writer),
                        database.chronicle(writer),
                        bank.corrected(),
                        stamps,
                        () -> new SplittableRandom(SEED));
        Upkeep.refresh(journal, tuning.model(), bank.corrected());
        var study =
                new Study(
                        bank,
                        journal,
                        () -> new Scheduler(tuning.model(), preferences.current()),
                        stamps,
                        PLAYABLE);
        preferences.follow(study);
        var progress = new Progress(database.trail(), bank, preferences, stamps);
        return new Opened(database, new Uses(study, preferences, progress, tuning, stamps));
    }

    Study study() {
        return uses.study();
    }

    Preferences preferences() {
        return uses.preferences();
    }

    Progress progress() {
        return uses.progress();
    }

    Tuning tuning() {
        return uses.tuning();
    }

    Stamps stamps() {
        return uses.stamps();
    }

    /// What is set aside.
    Shelf shelf() {
        return uses.study().shelf();
    }

    @Override
    public void close() {
        database.close();
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (IOException e) {
            throw new StorageException(
                    unwritable(e, folder), "cannot make the folder " + folder, e);
        }
    }

    /// Whatever it is, nothing can be kept there.
    private static Trouble unwritable(IOException failure, Path folder) {
        var trouble = Diagnosis.of(failure, Room.at(folder));
        return trouble == Trouble.OTHER ? Trouble.UNWRITABLE : trouble;
    }

    /// The bank the program was built with, unless another one is named.
    private static ItemBank bank(Optional<Path> other) {
        try {
            if (other.isPresent()) {
                return Bundle.open(other.get());
            }
            try (var builtIn = Bundle.class.getResourceAsStream("core.bundle")) {
                return Bundle.open(Objects.requireNonNull(builtIn, "core.bundle"));
            }
        } catch (IOException | BundleException e) {
            throw new StorageException(Trouble.BANK, "cannot read the question bank", e);
        }
    }

    /// The name of this computer; remembered by the JDK for a few seconds.
    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "unknown";
        }
    }

    /// Ids and the time of this computer.
    record Clockwork(Supplier<Settings> settings) implements Stamps {

        @Override
        public UUID id() {
            return UUID.randomUUID();
        }

        @Override
        public Stamp stamp(UUID id) {
            var now = Instant.now();
            var zone = ZoneId.systemDefault();
            return new Stamp(id, id, now, zone, settings.get().studyDay(now, zone));
        }
    }
}
