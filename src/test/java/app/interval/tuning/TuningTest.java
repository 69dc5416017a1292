package app.interval.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Restored;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Replay;
import app.interval.study.StorageException;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.Finding.NothingBetter;
import app.interval.tuning.Finding.TooFew;
import app.interval.tuning.InForce.Refusal;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

class TuningTest {

    private final TuningFixture fixture = new TuningFixture();

    @Test
    void thePublishedParametersHoldUntilSomethingBetterIsFound() {
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
        assertThat(fixture.tuning.others()).isEmpty();
    }

    @Test
    void whatPredictsBetterIsFoundAndPutInForce() {
        fixture.forgetful(100);
        var material = fixture.tuning.material();

        var found = (Better) fixture.tuning.fit(material, _ -> {});
        var choice = fixture.tuning.adopting(found.set(), material);
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
        assertThat(fixture.tuning.store(choice)).isTrue();

        assertThat(fixture.tuning.inForce().set()).isEqualTo(found.set());
        assertThat(found.set().answers()).isEqualTo(300);
        assertThat(found.set().newest()).isEqualTo(60);
        var losses = found.set().losses().orElseThrow();
        assertThat(losses.after()).isLessThan(losses.before());
        assertThat(fixture.tuning.others()).containsExactly(InForce.PUBLISHED.set());
        assertThat(fixture.desk.journal.events().getLast()).isInstanceOf(Adopted.class);
    }

    @Test
    void theCardsAreThoseOfTheNewParametersAndTheirDatesStay() {
        fixture.forgetful(30);
        var before = fixture.desk.journal.cards();

        fixture.adopt(TuningFixture.set(0.25));

        var after = fixture.desk.journal.cards();
        assertThat(after)
                .isEqualTo(Replay.cards(fixture.archive.events(), fixture.tuning.model()))
                .isNotEqualTo(before);
        before.forEach((item, card) ->
                assertThat(after.get(item)).extracting(Known::dueAt).isEqualTo(card.dueAt()));
        assertThat(fixture.desk.journal.current(fixture.tuning.model().parameters())).isTrue();
    }

    @Test
    void whatWasAdoptedHoldsAfterAnotherStart() {
        fixture.adopt(TuningFixture.set(0.5));
        var inForce = fixture.tuning.inForce().set();

        assertThat(fixture.open().inForce().set()).isEqualTo(inForce);
    }

    @Test
    void anEarlierSetIsRestoredAndThatIsTakenBackAndBroughtBack() {
        fixture.adopt(TuningFixture.set(0.5));
        fixture.adopt(TuningFixture.set(0.25));
        assertThat(fixture.tuning.others())
                .containsExactly(TuningFixture.set(0.5), InForce.PUBLISHED.set());

        var restored = fixture.tuning.restore(TuningFixture.set(0.5));
        assertThat(inForce()).isEqualTo(TuningFixture.set(0.5));
        assertThat(fixture.desk.journal.events().getLast()).isInstanceOf(Restored.class);

        var undone = fixture.tuning.takeBack(restored);
        assertThat(inForce()).isEqualTo(TuningFixture.set(0.25));

        fixture.tuning.takeBack(undone);
        assertThat(inForce()).isEqualTo(TuningFixture.set(0.5));
        assertThat(fixture.desk.journal.cards())
                .isEqualTo(Replay.cards(fixture.archive.events(), fixture.tuning.model()));
    }

    @Test
    void thePublishedParametersCanBeRestored() {
        fixture.adopt(TuningFixture.set(0.5));

        fixture.tuning.restore(InForce.PUBLISHED.set());

        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
        assertThat(fixture.open().inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void anAdoptionTakenBackLeavesWhatWasBefore() {
        fixture.adopt(TuningFixture.set(0.5));
        var choice = fixture.adopt(TuningFixture.set(0.25));

        fixture.tuning.takeBack(choice.action());

        assertThat(inForce()).isEqualTo(TuningFixture.set(0.5));
    }

    @Test
    void aChoiceIsStaleWhenTheLogHasGrown() {
        var choice = fixture.tuning.adopting(TuningFixture.set(0.5), fixture.tuning.material());
        fixture.desk.journal.foreign(fixture.events.answered(1, Grade.GOOD, 5));

        assertThat(fixture.tuning.store(choice)).isFalse();
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void aFullDiskChangesNothing() {
        fixture.desk.journal.disk(Disk.IS_FULL);

        assertThatThrownBy(() -> fixture.adopt(TuningFixture.set(0.5)))
                .isInstanceOf(StorageException.class);
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void whatIsInForceIsWhatTheFileSaysWhateverTheDiskSaid() {
        var choice = fixture.tuning.adopting(TuningFixture.set(0.5), fixture.tuning.material());
        fixture.desk.journal.disk(Disk.LIES);
        assertThatThrownBy(() -> fixture.tuning.store(choice)).isInstanceOf(StorageException.class);
        assertThat(inForce()).isEqualTo(TuningFixture.set(0.5));

        fixture.desk.journal.disk(Disk.WORKS);
        assertThat(fixture.tuning.store(choice)).isTrue();
        assertThat(fixture.desk.journal.events()).hasSize(1);
    }

    @Test
    void tooFewAnswersTellNothing() {
        fixture.forgetful(21);

        assertThat(fixture.tuning.fit(fixture.tuning.material(), _ -> {}))
                .isEqualTo(new TooFew(63));
        assertThat(fixture.tuning.worthwhile()).isEmpty();
    }

    @Test
    void whoIsLikeTheUsualLearnerKeepsThePublishedParameters() {
        fixture.usual(100);

        assertThat(fixture.tuning.fit(fixture.tuning.material(), _ -> {}))
                .isEqualTo(new NothingBetter(300));
    }

    @Test
    void aLookInVainIsRememberedAndNoRowOfTheLog() {
        fixture.usual(100);
        var material = fixture.tuning.worthwhile().orElseThrow();
        fixture.tuning.tried(material);
        assertThat(fixture.tuning.worthwhile()).isEmpty();
        assertThat(fixture.open().worthwhile()).isEmpty();
        assertThat(fixture.archive.rows()).isEqualTo(400);

        fixture.usual(16);
        assertThat(fixture.tuning.material().seen()).isEqualTo(300);
        assertThat(fixture.tuning.worthwhile()).isEmpty();
        fixture.usual(1);
        assertThat(fixture.tuning.worthwhile()).map(Material::scored).contains(351);
    }

    @Test
    void fromAThousandAnswersOnATenthMoreIsWorthALook() {
        fixture.usual(300);
        fixture.tuning.tried(fixture.tuning.material());
        fixture.usual(29);
        assertThat(fixture.tuning.worthwhile()).isEmpty();

        fixture.usual(1);
        assertThat(fixture.tuning.worthwhile()).isPresent();
    }

    @Test
    void anAdoptionIsALookToo() {
        fixture.forgetful(100);
        fixture.adopt(TuningFixture.set(0.25));

        assertThat(fixture.tuning.worthwhile()).isEmpty();
    }

    @Test
    void aFitEndsWhenProgressIsNotWanted() {
        fixture.usual(100);

        assertThatThrownBy(() ->
                        fixture.tuning.fit(
                                fixture.tuning.material(),
                                _ -> {
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aSetOfANewerProgramIsRefusedAndThePublishedOneStandsIn() {
        var newer = kept(new ParameterSet("fsrs-8", List.of(1.0)));
        chosen(newer);

        assertThat(fixture.tuning.inForce().refused()).contains(Refusal.NEWER);
        assertThat(fixture.tuning.model().parameters()).isEqualTo(Fsrs7.DEFAULTS);
        assertThatThrownBy(() -> fixture.tuning.restore(newer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void soIsASetWhoseNumbersAreNone() {
        chosen(kept(new ParameterSet("fsrs-7", List.of(1.0, 2.0))));

        assertThat(fixture.tuning.inForce().refused()).contains(Refusal.INVALID);
    }

    @Test
    void soIsASetThatWasKeptNowhere() {
        fixture.desk.journal.foreign(new Adopted(fixture.desk.stamps.stamp(), new UUID(4, 4)));

        assertThat(fixture.open().inForce().refused()).contains(Refusal.MISSING);
    }

    private void chosen(Kept set) {
        fixture.archive.keep(set);
        fixture.desk.journal.foreign(
                new Adopted(fixture.desk.stamps.stamp(), set.parameters().id()));
        fixture.open();
    }

    private static Kept kept(ParameterSet parameters) {
        return new Kept(parameters, Instant.parse("2027-01-01T00:00:00Z"), 9, Optional.empty());
    }

    private Kept inForce() {
        return fixture.tuning.inForce().set();
    }
}
