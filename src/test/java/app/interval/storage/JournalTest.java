package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.log.Event.DueSet;
import app.interval.study.FakeItems;
import app.interval.study.Journal.Move;
import app.interval.study.StorageException;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JournalTest extends JournalFixture {

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
    void theNewestIsWhatThisDeviceWroteLastWhateverItsClockShowed() {
        assertThat(journal.newest()).isEmpty();
        journal.record(move(List.of(events.reset(1))));
        stamps.pass(Duration.ofDays(-30));
        var last = events.reset(2);

        journal.record(move(List.of(last)));

        assertThat(journal.newest()).contains(last.stamp().at());
    }

    @Test
    void aDeviceThatWroteNothingGoesByTheOthers() {
        stamps.pass(Duration.ofDays(300));
        journal.record(move(List.of(events.reset(1))));
        stamps.pass(Duration.ofDays(-290));
        var last = events.reset(2);
        journal.record(move(List.of(last)));
        stamps.pass(Duration.ofDays(-5));
        database.journal(new Writer(new UUID(7, 2), "0.1.0"))
                .record(move(List.of(events.reset(3))));

        var fresh = database.journal(new Writer(new UUID(7, 3), "0.1.0"));

        assertThat(fresh.newest()).contains(last.stamp().at());
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
    void whatADayWasSpentOnCountsAlsoWhereItWasTakenBack() {
        var today = stamps.stamp().studyDay();
        var first = events.answered(1, Grade.AGAIN, 5);
        journal.record(move(List.of(first), known(1, 5)));
        journal.record(move(List.of(events.undone(first)), new Fresh(FakeItems.id(1))));
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), known(1, 5)));
        journal.record(move(List.of(events.repeated(2, Grade.GOOD, 5)), known(2, 5)));
        journal.record(move(List.of(events.practised(4))));

        assertThat(journal.spentOn(today))
                .isEqualTo(first.attempt().effort().spent().active().multipliedBy(3));
        assertThat(journal.spentOn(today.plusDays(1))).isZero();
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
}
