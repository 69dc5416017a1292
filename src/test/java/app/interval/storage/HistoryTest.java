package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class HistoryTest {

    private static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");
    private static final Writer THERE = new Writer(new UUID(7, 2), "0.1.0");

    @TempDir Path folder;

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);
    private Database database;
    private Journal here;
    private Journal there;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("journal"));
        here = database.journal(HERE);
        there = database.journal(THERE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aClockSetBackReordersNothing() {
        var log = new ArrayList<Event>();
        for (var jump : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(2))) {
            stamps.pass(jump);
            log.add(record(here, events.answered(1, Grade.GOOD, 5)));
        }

        assertThat(here.events()).containsExactlyElementsOf(log);
    }

    @Test
    void whatWasLeftLastComesFirstAndWhatEndedIsNotLeft() {
        var left = marked(here, Mark.START, stamps.stamp().id());
        var ended = marked(here, Mark.START, stamps.stamp().id());
        var elsewhere = marked(there, Mark.START, stamps.stamp().id());
        marked(here, Mark.PAUSE, left);
        marked(here, Mark.END, ended);

        assertThat(here.leftSessions(5)).containsExactly(left, elsewhere);
        assertThat(here.leftSessions(2)).containsExactly(left, elsewhere);
        assertThat(here.leftSessions(1)).containsExactly(elsewhere);
    }

    private UUID marked(Journal journal, Mark mark, UUID start) {
        stamps.pass(Duration.ofMinutes(1));
        return record(journal, new Session(stamps.stamp(), mark, start)).start();
    }

    @Test
    void twoInstallationsAreReadInTheOrderInWhichThingsHappened() {
        var first = record(here, events.reset(1));
        stamps.pass(Duration.ofHours(2));
        var third = record(here, events.reset(3));
        stamps.pass(Duration.ofHours(-1));
        var second = record(there, events.reset(2));

        assertThat(here.events()).containsExactly(first, second, third);
    }

    @Test
    void aClockThatWasOnceInTheFutureIsBroughtBackByWhatItsInstallationWroteNext() {
        stamps.pass(Duration.ofDays(400));
        var tooLate = record(here, events.answered(1, Grade.GOOD, 5));
        stamps.pass(Duration.ofDays(-400));
        record(here, events.answered(2, Grade.GOOD, 5));
        stamps.pass(Duration.ofDays(1));
        var next = record(there, events.answered(1, Grade.GOOD, 5));

        assertThat(here.events()).containsSubsequence(tooLate, next);
        assertThat(here.eventsOf(FakeItems.id(1))).containsExactly(tooLate, next);
    }

    @Test
    void whatWasSetAsideComesWithWhatTookItUpOrBackAndWithNothingElse() {
        var aside = record(here, new Suspended(stamps.stamp(), FakeItems.id(1), Why.LEECH));
        record(here, events.answered(2, Grade.GOOD, 5));
        var again = record(here, new Resumed(stamps.stamp(), FakeItems.id(1)));
        var undone = record(here, events.undone(again));
        record(here, events.undone(events.reset(3)));

        assertThat(here.marks()).containsExactly(aside, again, undone);
    }

    @Test
    void theHistoryOfAnItemIsEverythingThatNamesItEachOnceAndNothingElse() {
        var other = record(here, events.answered(2, Grade.GOOD, 5));
        var answered = record(here, events.answered(1, Grade.GOOD, 5));
        var submitted = record(here, events.submitted(1));
        var assessed = record(here, events.assessed(submitted, Grade.GOOD, 5));
        var overridden = record(here, events.overridden(answered, Grade.HARD, 2));
        var undoneOther = record(here, events.undone(other));
        var undone = events.undone(assessed);
        var dated = new DueSet(undone.stamp().also(stamps.id()), FakeItems.id(1), stamps.now());
        record(here, undone, dated);
        var redone = record(here, events.redone(undone));
        record(here, events.redone(undoneOther));
        var again = record(here, events.undone(redone));
        var suspended = record(here, new Suspended(stamps.stamp(), FakeItems.id(1), Why.WISH));
        var reset = record(here, events.reset(1));
        var gone = record(here, events.undone(answered));

        assertThat(here.eventsOf(FakeItems.id(1)))
                .containsExactly(
                        answered,
                        submitted,
                        assessed,
                        overridden,
                        undone,
                        dated,
                        redone,
                        again,
                        suspended,
                        reset,
                        gone);
        assertThat(database.history().eventsOf(FakeItems.id(3))).isEmpty();
    }

    @Test
    void anUndoOfAnActionThatTouchedManyItemsConcernsEachOfThem() {
        var first = events.reset(1);
        var second = new Event.Reset(first.stamp().also(stamps.id()), FakeItems.id(2));
        record(here, first, second);
        var undone = record(here, events.undone(first));

        assertThat(here.eventsOf(FakeItems.id(2))).containsExactly(second, undone);
    }

    private static <E extends Event> E record(Journal journal, E event) {
        journal.record(new Move(List.of(event), Optional.empty(), List.of()));
        return event;
    }

    private static void record(Journal journal, Event first, Event second) {
        journal.record(new Move(List.of(first, second), Optional.empty(), List.of()));
    }
}
