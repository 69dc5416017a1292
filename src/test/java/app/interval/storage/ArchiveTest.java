package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Restored;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeItems;
import app.interval.study.Journal.Move;
import app.interval.study.Replay;
import app.interval.study.Upkeep;
import app.interval.tuning.InForce;
import app.interval.tuning.InForce.Refusal;
import app.interval.tuning.Kept;
import app.interval.tuning.Kept.Losses;
import app.interval.tuning.Trial;
import app.interval.tuning.Tuning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Parameters fitted to the learner, in the file.
class ArchiveTest extends JournalFixture {

    private static final Losses LOSSES = new Losses(0.431, 1 / 3.0);

    @Test
    void aSetInForceIsReadBackToTheLastBitAfterTheFileWasClosed() {
        answers();
        var set = set(Math.nextUp(0.5));
        adopt(tuning(), set);

        reopen();

        var tuning = tuning();
        assertThat(tuning.inForce().set()).isEqualTo(set);
        assertThat(tuning.model().parameters()).isEqualTo(set.parameters());
        assertThat(Upkeep.refresh(journal, tuning.model())).isFalse();
        assertThat(tuning.others()).containsExactly(InForce.PUBLISHED.set());
    }

    @Test
    void theCardsOfTheNewParametersAreThereWithTheirOldDates() {
        answers();
        var dates = database.trail().due();
        var tuning = tuning();

        adopt(tuning, set(0.5));

        assertThat(journal.cards()).isEqualTo(Replay.cards(journal.events(), tuning.model()));
        assertThat(database.trail().due()).isEqualTo(dates);
        assertThat(journal.current(set(0.5).parameters())).isTrue();
    }

    @Test
    void restoringAndTakingBackIsReadBackInOrder() {
        answers();
        var tuning = tuning();
        adopt(tuning, set(0.5));
        adopt(tuning, set(0.25));
        var action = tuning.restore(set(0.5));
        assertThat(tuning().inForce().set()).isEqualTo(set(0.5));

        var undo = tuning.takeBack(action);
        assertThat(tuning().inForce().set()).isEqualTo(set(0.25));
        tuning.takeBack(undo);

        reopen();
        assertThat(tuning().inForce().set()).isEqualTo(set(0.5));
        assertThat(tuning().others()).containsExactly(set(0.25), InForce.PUBLISHED.set());
        assertThat(Upkeep.refresh(journal, tuning().model())).isFalse();
        assertThat(journal.cards()).isEqualTo(Replay.cards(journal.events(), tuning().model()));
    }

    @Test
    void theLogNamesTheSetsAndIsReadBack() throws SQLException {
        answers();
        var adopted = new Adopted(stamps.stamp(), new UUID(3, 3));
        var restored = new Restored(stamps.stamp(), DEFAULTS.id());
        journal.record(move(List.of(adopted, restored)));

        assertThat(journal.events()).endsWith(adopted, restored);
        assertThat(sql.column("SELECT kind FROM event ORDER BY device_seq"))
                .endsWith("parameters-adopted", "parameters-restored");
    }

    @Test
    void choosingTwiceStoresNothingTwice() {
        answers();
        var tuning = tuning();
        var choice = tuning.adopting(set(0.5), tuning.material());
        assertThat(tuning.store(choice)).isTrue();
        var rows = journal.events().size();

        assertThat(tuning.store(choice)).isTrue();
        assertThat(journal.events()).hasSize(rows);
    }

    @Test
    void aChoiceIsStaleWhenTheLogHasGrown() {
        answers();
        var tuning = tuning();
        var choice = tuning.adopting(set(0.5), tuning.material());
        journal.record(move(List.of(events.answered(9, Grade.GOOD, 5))));
        var cards = journal.cards();

        assertThat(tuning.store(choice)).isFalse();
        assertThat(journal.cards()).isEqualTo(cards);
        assertThat(tuning().inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void aLookInVainIsNoRowOfTheLogAndKeepsTheCardsCurrent() {
        answers();
        var rows = database.archive(HERE).rows();

        database.archive(HERE).tried(new Trial(DEFAULTS.id(), 7));
        database.archive(HERE).tried(new Trial(DEFAULTS.id(), rows));
        reopen();

        assertThat(database.archive(HERE).trial()).contains(new Trial(DEFAULTS.id(), rows));
        assertThat(database.archive(HERE).rows()).isEqualTo(rows);
        assertThat(journal.current(DEFAULTS)).isTrue();
    }

    @Test
    void waysToGuessAreThoseOfTheVersionsThatWereAsked() {
        var facts = FakeItems.single(1).facts();
        var answered = events.answered(1, Grade.GOOD, 5);
        journal.record(new Move(List.of(answered), Optional.of(facts), List.of()));

        assertThat(database.chronicle(HERE).ways()).isEqualTo(Map.of(facts.edition().hash(), 4.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"w\": [1]}", "[\"many\"]", "[1, 2]", "7"})
    void numbersWrittenInAnotherWayAreRefused(String weights) throws SQLException {
        answers();
        adopt(tuning(), set(0.5));
        sql.run(
                "UPDATE parameter_set SET weights = JSON '%s' WHERE reviews > 0"
                        .formatted(weights));

        assertThat(tuning().inForce().refused()).contains(Refusal.INVALID);
        assertThat(tuning().model().parameters()).isEqualTo(DEFAULTS);
    }

    @Test
    void aModelOfANewerProgramIsRefused() throws SQLException {
        answers();
        adopt(tuning(), set(0.5));
        sql.run("UPDATE parameter_set SET model = 'fsrs-8' WHERE reviews > 0");

        assertThat(tuning().inForce().refused()).contains(Refusal.NEWER);
        assertThat(Upkeep.refresh(journal, tuning().model())).isTrue();
    }

    private void answers() {
        for (int number = 1; number < 6; number++) {
            journal.record(move(List.of(events.answered(number, Grade.GOOD, 5))));
        }
        stamps.pass(Duration.ofDays(4));
        for (int number = 1; number < 6; number++) {
            journal.record(move(List.of(events.repeated(number, Grade.HARD, 9))));
        }
        Upkeep.refresh(journal, new Fsrs7(DEFAULTS));
    }

    private Tuning tuning() {
        return new Tuning(
                database.archive(HERE),
                database.chronicle(HERE),
                Map.of(),
                stamps,
                () -> new Random(1));
    }

    private static void adopt(Tuning tuning, Kept set) {
        assertThat(tuning.store(tuning.adopting(set, tuning.material()))).isTrue();
    }

    private void reopen() {
        database.close();
        database = Database.open(sql.file());
        journal = database.journal(HERE);
    }

    private static Kept set(double factor) {
        var weights = new ArrayList<>(DEFAULTS.weights());
        weights.replaceAll(weight -> weight * factor);
        return new Kept(
                new ParameterSet("fsrs-7", Fsrs7.clamped(weights).weights()),
                Instant.parse("2026-11-03T08:00:00.123456Z"),
                400 + (int) (100 * factor),
                Optional.of(LOSSES));
    }
}
