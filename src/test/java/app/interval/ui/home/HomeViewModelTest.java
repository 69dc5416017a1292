package app.interval.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.study.FakeBank;
import app.interval.study.Length.Minutes;
import app.interval.study.Length.Questions;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HomeViewModelTest {

    private final HomeFixture desk = new HomeFixture();

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 25, 30, 480})
    void theSessionLastsAsLongAsTheLearnerWantsADay(int wanted) {
        desk.settings = Settings.DEFAULT.with(new Settings.Pace(wanted, 10, 0.5));

        var model = desk.model();

        assertThat(model.lengthProperty().get()).isEqualTo(new Minutes(wanted));
        assertThat(model.lengths()).containsOnlyOnce(new Minutes(wanted));
    }

    @Test
    void bothPartsAreReadAndASessionBeginsWithTheLengthChosen() {
        desk.answered(Level.MID, 3, 2);
        var model = desk.model();
        model.refresh();

        assertThat(model.outlookProperty().get()).isInstanceOf(Ready.class);
        assertThat(model.standingProperty().get()).isInstanceOf(Ready.class);
        model.lengthProperty().set(new Questions(5));
        model.start();

        assertThat(desk.begun).containsExactly(new Questions(5));
    }

    @Test
    void whoBeginsAtOnceDoesNotWaitForAnswersToBeCounted() {
        desk.restless = true;
        var model = desk.model();
        model.refresh();
        model.start();
        desk.rest();

        assertThat(model.standingProperty().get()).isInstanceOf(Loading.class);
        var another = desk.model();
        another.refresh();
        desk.rest();
        assertThat(another.standingProperty().get()).isInstanceOf(Ready.class);
    }

    @Test
    void nothingBeginsBeforeItIsKnownWhatWaitsOrIfNothingDoes() {
        desk.background.hold();
        var model = desk.model();
        model.refresh();
        assertThat(model.outlookProperty().get()).isInstanceOf(Loading.class);
        model.start();

        desk.bank = new FakeBank(List.of());
        var empty = desk.model();
        empty.refresh();
        desk.background.release();
        empty.start();

        assertThat(desk.begun).isEmpty();
    }

    @Test
    void onePartThatFailsDoesNotHideTheOther() {
        desk.trailReadable = false;
        var model = desk.model();
        model.refresh();
        assertThat(model.outlookProperty().get()).isInstanceOf(Ready.class);
        assertThat(model.standingProperty().get()).isInstanceOf(Failed.class);

        desk.trailReadable = true;
        desk.journal.readable(false);
        model.readStanding();
        model.readOutlook();
        assertThat(model.outlookProperty().get()).isInstanceOf(Failed.class);
        assertThat(model.standingProperty().get()).isInstanceOf(Ready.class);
    }
}
