package app.interval.ui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.study.FakeJournal.Disk;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.Finding.NothingBetter;
import app.interval.tuning.Finding.TooFew;
import app.interval.tuning.InForce;
import app.interval.tuning.TuningFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.tuning.State.Failed;
import app.interval.ui.tuning.State.Looking;
import app.interval.ui.tuning.State.Over;
import app.interval.ui.tuning.State.Resting;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class TunerTest {

    private final TuningFixture fixture = new TuningFixture();
    private final FakeBackground background = new FakeBackground();
    private final ArrayList<Exception> noted = new ArrayList<>();
    private final Tuner tuner = new Tuner(fixture.tuning, background, noted::add);

    @Test
    void whatPredictsBetterIsPutInForceWithoutBeingAskedFor() {
        fixture.forgetful(100);

        tuner.look();

        var inForce = fixture.tuning.inForce();
        assertThat(inForce).isNotEqualTo(InForce.PUBLISHED);
        assertThat(tuner.holdingProperty().get().inForce()).isEqualTo(inForce);
        assertThat(tuner.stateProperty().get()).isEqualTo(new Over(new Better(inForce.set())));
        assertThat(tuner.newsProperty().get()).isPresent();
    }

    @Test
    void whatWasFoundDuringASessionWaitsUntilItIsLeft() {
        fixture.forgetful(100);
        background.hold();
        tuner.look();
        background.step();
        tuner.atStudy(true);
        background.step();
        assertThat(background.isIdle()).isTrue();
        assertThat(tuner.stateProperty().get()).isInstanceOf(Looking.class);

        tuner.atStudy(false);
        background.release();
        assertThat(fixture.tuning.inForce()).isNotEqualTo(InForce.PUBLISHED);
    }

    @Test
    void aSessionThatBeginsBeforeTheStoringIsNotDisturbedAndItsAnswersCount() {
        fixture.forgetful(100);
        background.hold();
        tuner.look();
        background.step();
        background.step();
        tuner.atStudy(true);
        background.step();
        assertThat(background.isIdle()).isTrue();

        fixture.desk.journal.foreign(fixture.events.answered(999, Grade.GOOD, 5));
        tuner.atStudy(false);
        background.release();

        assertThat(fixture.tuning.inForce()).isNotEqualTo(InForce.PUBLISHED);
        assertThat(fixture.desk.journal.cards()).hasSize(101);
    }

    @Test
    void nothingIsLookedForDuringASession() {
        fixture.forgetful(100);
        tuner.atStudy(true);

        tuner.look();

        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void aLookInVainIsNotRepeatedUntilThereIsMore() {
        fixture.usual(100);

        tuner.look();
        assertThat(tuner.stateProperty().get()).isEqualTo(new Over(new NothingBetter(300)));
        assertThat(fixture.tuning.worthwhile()).isEmpty();
    }

    @Test
    void whoWantsItNowNeedNotWaitForMore() {
        fixture.usual(100);
        tuner.look();
        fixture.desk.journal.readable(false);
        tuner.lookNow();
        assertThat(tuner.stateProperty().get()).isInstanceOf(Failed.class);

        fixture.desk.journal.readable(true);
        tuner.lookNow();
        assertThat(tuner.stateProperty().get()).isEqualTo(new Over(new NothingBetter(300)));
    }

    @Test
    void progressIsShown() {
        fixture.forgetful(350);
        var shares = new ArrayList<Double>();
        tuner.stateProperty()
                .subscribe(now -> {
                    if (now instanceof Looking(var share)) {
                        shares.add(share);
                    }
                });

        tuner.lookNow();

        assertThat(shares).hasSizeGreaterThan(10).isSorted().startsWith(0.0);
    }

    @Test
    void whoCancelsIsNotBotheredAgain() {
        fixture.forgetful(350);
        tuner.stateProperty()
                .subscribe(now -> {
                    if (now instanceof Looking(var share) && share > 0.3) {
                        tuner.cancel();
                    }
                });

        tuner.look();
        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
        assertThat(fixture.archive.trial()).isEmpty();

        tuner.look();
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
        assertThat(noted).isEmpty();
    }

    @Test
    void whatIsCancelledWhileItWaitsIsNotPutInForce() {
        fixture.forgetful(100);
        background.hold();
        tuner.lookNow();
        background.step();
        background.step();
        background.step();

        tuner.cancel();
        background.release();
        tuner.atStudy(false);

        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
    }

    @Test
    void whatTheLearnerChoseMeanwhileStays() {
        fixture.adopt(TuningFixture.set(2));
        fixture.forgetful(100);
        background.hold();
        tuner.lookNow();
        background.step();
        background.step();
        fixture.tuning.restore(InForce.PUBLISHED.set());

        background.release();

        assertThat(fixture.tuning.inForce().set()).isEqualTo(InForce.PUBLISHED.set());
        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
    }

    @Test
    void aFailureOfWhatNobodyAskedForIsOnlyNoted() {
        fixture.forgetful(100);
        fixture.desk.journal.disk(Disk.IS_FULL);

        tuner.look();

        assertThat(noted).hasSize(1);
        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
        assertThat(fixture.tuning.inForce()).isEqualTo(InForce.PUBLISHED);
    }

    @Test
    void tooFewAnswersAreCounted() {
        fixture.forgetful(10);
        tuner.count();
        assertThat(tuner.stateProperty().get()).isEqualTo(new Over(new TooFew(30)));

        fixture.forgetful(12);
        tuner.count();
        assertThat(tuner.stateProperty().get()).isEqualTo(new Resting());
    }
}
