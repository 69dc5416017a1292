package app.interval.storage;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The journal of this installation in a database of its own.
abstract class JournalFixture {

    static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");
    static final ParameterSet DEFAULTS = Fsrs7.DEFAULTS;

    @TempDir Path folder;
    final FakeStamps stamps = new FakeStamps();
    final FakeEvents events = new FakeEvents(stamps);
    Sql sql;
    Database database;
    Journal journal;

    @BeforeEach
    void open() {
        sql = new Sql(folder.resolve("journal"));
        database = Database.open(sql.file());
        journal = database.journal(HERE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Move move(List<Event> events, CardState... cards) {
        return new Move(events, Optional.empty(), List.of(cards));
    }

    Known known(int number, int days) {
        var at = Instant.parse("2026-11-21T09:00:00Z");
        return new Known(
                FakeItems.id(number), new Memory(days, 2.5, 5), at, at.plus(Duration.ofDays(days)));
    }
}
