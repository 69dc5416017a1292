package app.interval.storage;

import app.interval.domain.log.Event;
import app.interval.study.FakeEvents;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A folder in which a database is, or may come to be.
abstract class DatabaseFixture {

    static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");

    @TempDir Path folder;

    Database open() {
        return Database.open(file());
    }

    Event storeSomething() {
        var stored = new FakeEvents(new FakeStamps()).reset(1);
        try (var database = open()) {
            database.journal(HERE).record(new Move(List.of(stored), Optional.empty(), List.of()));
        }
        return stored;
    }

    Sql sql() {
        return new Sql(file());
    }

    Path file() {
        return folder.resolve("journal");
    }

    Path data() {
        return folder.resolve("journal.mv.db");
    }
}
