package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.DueSet;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;
import app.interval.study.StorageException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JournalTest {

    private static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");
    private static final ParameterSet DEFAULTS = Fsrs7.DEFAULTS;

    @TempDir Path folder;

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);
    private Sql sql;
    private Database database;
    private Journal journal;

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

    @Test
    void aMoveAppendsItsEventsAndMovesItsCards() {
        var answered = events.answered(1, Grade.GOOD, 5);
        journal.record(move(List.of(answered), known(1, 5)));
        assertThat(journal.events()).containsExactly(answered);
        assertThat(journal.cards().values()).containsExactly(known(1, 5));

        journal.record(move(List.of(events.answered(1, Grade.GOOD, 9)), known(1, 9)));
        assertThat(journal.cards().values()).containsExactly(known(1, 9));

        journal.record(move(List.of(events.reset(1)), new Fresh(FakeItems.id(1))));
        assertThat(journal.cards()).isEmpty();
        assertThat(journal.events()).hasSize(3);
    }

    @Test
    void cardsAreReadBackToTheLastBit() {
        var memory = new Memory(Math.PI * 1e-3, Math.nextDown(36_500.0), Math.nextUp(1.0));
        var at = Instant.parse("2026-11-21T09:00:00.123456Z");
        var card = new Known(FakeItems.id(1), memory, at, at.plusSeconds(600));

        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), card));

        assertThat(journal.cards().values()).containsExactly(card);
    }

    @Test
    void aMoveThatWasStoredIsNotStoredAgain() {
        var undone = events.undone(events.answered(1, Grade.GOOD, 5));
        var dated = new DueSet(undone.stamp().also(stamps.id()), FakeItems.id(1), stamps.now());
        var first = move(List.of(undone, dated), known(1, 5));
        journal.record(first);
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 9)), known(1, 9)));

        journal.record(first);

        assertThat(journal.events()).hasSize(3);
        assertThat(journal.cards().values()).containsExactly(known(1, 9));
    }

    @Test
    void aMoveIsStoredWholeOrNotAtAll() {
        var stored = events.answered(1, Grade.GOOD, 5);
        journal.record(move(List.of(stored), known(1, 5)));
        var clash =
                move(List.of(events.reset(2), stored, events.reset(3)), known(1, 9), known(2, 1));

        assertThatThrownBy(() -> journal.record(clash)).isInstanceOf(StorageException.class);

        assertThat(journal.events()).containsExactly(stored);
        assertThat(journal.cards().values()).containsExactly(known(1, 5));
    }

    @Test
    void everyEventTakesTheNextNumberOfItsDevice() throws SQLException {
        var there = database.journal(new Writer(new UUID(7, 2), "0.2.0"));
        journal.record(move(List.of(events.reset(1), events.reset(2))));
        there.record(move(List.of(events.reset(3))));
        journal.record(move(List.of(events.reset(4))));

        assertThat(
                        sql.column(
                                """
                                SELECT target || ' ' || device_seq || ' ' || app_version
                                FROM event ORDER BY target
                                """))
                .containsExactly(
                        FakeItems.id(1) + " 1 0.1.0",
                        FakeItems.id(2) + " 2 0.1.0",
                        FakeItems.id(3) + " 1 0.2.0",
                        FakeItems.id(4) + " 3 0.1.0");
    }

    @Test
    void anItemsVersionIsKeptOnceWithItsFirstAnswer() throws SQLException {
        var facts = Optional.of(FakeItems.multiple(3).facts());
        for (int i = 0; i < 2; i++) {
            journal.record(new Move(List.of(events.answered(3, Grade.GOOD, 5)), facts, List.of()));
        }

        assertThat(
                        sql.column(
                                """
                                SELECT item || ' ' || version || ' ' || type || ' ' || level
                                  || ' ' || topic || ' ' || objective || ' ' || expected_seconds
                                  || ' ' || CAST(ways AS INT) || ' ' || self_graded
                                FROM item_version
                                """))
                .containsExactly(
                        "q-00000003 1.0 multiple-choice mid python/lists python/lists#m1 60 4"
                                + " FALSE");
    }

    @Test
    void newItemsAreThoseFirstAnsweredThatDayAndStillKnown() {
        var today = stamps.stamp().studyDay();
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), known(1, 5)));
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), known(1, 5)));
        journal.record(move(List.of(events.answered(2, Grade.GOOD, 5)), known(2, 5)));
        journal.record(move(List.of(events.answered(3, Grade.GOOD, 5))));
        journal.record(move(List.of(events.practised(4)), known(4, 5)));
        journal.record(move(List.of(events.repeated(6, Grade.GOOD, 5)), known(6, 5)));
        stamps.pass(Duration.ofDays(1));
        journal.record(move(List.of(events.answered(5, Grade.GOOD, 5)), known(5, 5)));

        assertThat(journal.newItemsOn(today)).isEqualTo(2);
        assertThat(journal.newItemsOn(today.plusDays(1))).isEqualTo(1);
        assertThat(journal.newItemsOn(today.plusDays(2))).isZero();
    }

    @Test
    void cardsAreCurrentFromTheFirstRebuildOnWhateverIsRecorded() {
        assertThat(journal.current(DEFAULTS)).isFalse();
        journal.rebuild(List.of(), DEFAULTS);
        assertThat(journal.current(DEFAULTS)).isTrue();

        journal.record(move(List.of(events.reset(1), events.reset(2))));
        assertThat(journal.current(DEFAULTS)).isTrue();
        assertThat(journal.current(new ParameterSet("fsrs-7", List.of(1.0)))).isFalse();
    }

    @Test
    void cardsAreStaleWhenTheLogHasRowsNobodyTookIn() throws SQLException {
        journal.record(move(List.of(events.reset(1))));
        journal.rebuild(List.of(), DEFAULTS);
        sql.run(
                """
                INSERT INTO event SELECT RANDOM_UUID(), RANDOM_UUID(), RANDOM_UUID(), 1, at, zone,
                  study_day, kind, target, new_value, app_version, schema_version FROM event
                """);
        assertThat(journal.current(DEFAULTS)).isFalse();

        journal.record(move(List.of(events.reset(1))));
        assertThat(journal.current(DEFAULTS)).isFalse();

        journal.rebuild(List.of(), DEFAULTS);
        assertThat(journal.current(DEFAULTS)).isTrue();
    }

    @Test
    void cardsOfAnotherInstallationAreStale() {
        journal.rebuild(List.of(), DEFAULTS);

        var restored = database.journal(new Writer(new UUID(7, 3), "0.1.0"));

        assertThat(restored.current(DEFAULTS)).isFalse();
    }

    @Test
    void aRebuildPutsItsCardsInPlaceOfAllAndNotesTheParametersOnce() throws SQLException {
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), known(1, 5)));

        journal.rebuild(List.of(known(2, 2), known(3, 3)), DEFAULTS);
        journal.rebuild(List.of(known(2, 2)), DEFAULTS);

        assertThat(journal.cards().values()).containsExactly(known(2, 2));
        assertThat(sql.column("SELECT id FROM parameter_set"))
                .containsExactly(DEFAULTS.id().toString());
        assertThat(sql.column("SELECT weights FROM parameter_set").getFirst())
                .startsWith("[0.1104,2.2395,")
                .endsWith(",0.3048]");
        assertThat(journal.events()).hasSize(1);
    }

    @Test
    void whatIsTakenBackStaysInEveryTableOfTheLog() throws SQLException {
        var answered = events.answered(1, Grade.GOOD, 5);
        journal.record(move(List.of(answered), known(1, 5)));
        journal.record(move(List.of(events.undone(answered)), new Fresh(FakeItems.id(1))));

        assertThat(sql.column("SELECT kind FROM event ORDER BY device_seq"))
                .containsExactly("answer", "undo");
        assertThat(sql.column("SELECT event FROM answer"))
                .containsExactly(answered.stamp().id().toString());
        assertThat(sql.column("SELECT answer FROM judgement"))
                .containsExactly(answered.stamp().id().toString());
        assertThat(sql.column("SELECT item FROM memory")).isEmpty();
    }

    private static Move move(List<Event> events, CardState... cards) {
        return new Move(events, Optional.empty(), List.of(cards));
    }

    private Known known(int number, int days) {
        var at = Instant.parse("2026-11-21T09:00:00Z");
        return new Known(
                FakeItems.id(number), new Memory(days, 2.5, 5), at, at.plus(Duration.ofDays(days)));
    }
}
