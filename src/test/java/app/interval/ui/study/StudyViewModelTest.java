package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.study.Done;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/// No toolkit is started: properties work without one.
class StudyViewModelTest {

    @Test
    void aRightAnswerIsStoredOnceThenShown() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();

        fixture.model.pick("a");
        fixture.model.forward();
        fixture.model.giveUp();

        assertThat(fixture.journal.answers()).isOne();
        assertThat(fixture.table())
                .isInstanceOfSatisfying(
                        Judged.class,
                        judged ->
                                assertThat(judged.verdict().judgement().outcome().right())
                                        .isTrue());
    }

    @Test
    void whatWasMadeAndTheHintsAreThereWhenTheSessionGoesOn() {
        var item = FakeItems.hinted(FakeItems.predict(1), 2);
        var fixture = new StudyFixture(item, FakeItems.predict(2));
        fixture.model.begin();
        fixture.model.hint();
        fixture.model.type("[1");
        fixture.model.type("[1, 2");
        fixture.model.feel(Certainty.GUESS);
        fixture.model.leave();

        fixture.goOn();

        var draft = fixture.model.draftProperty().get();
        assertThat(draft.typed()).isEqualTo("[1, 2");
        assertThat(draft.hints()).isOne();
        assertThat(draft.certainty()).hasValue(Certainty.GUESS);
    }

    @Test
    void howeverFastSomebodyTypesTheNewestIsKeptAndNothingWaitsTwice() {
        var fixture = new StudyFixture(FakeItems.predict(1));
        fixture.model.begin();
        fixture.background.hold();

        for (var text : new String[] {"a", "ab", "abc"}) {
            fixture.model.type(text);
        }
        fixture.background.release();

        assertThat(fixture.journal.drafts().last().orElseThrow().made()).hasValue(new Typed("abc"));
    }

    @Test
    void aHintThatCannotBeStoredIsNotShown() {
        var fixture = new StudyFixture(FakeItems.hinted(FakeItems.single(1), 2));
        fixture.model.begin();
        fixture.journal.disk(Disk.IS_FULL);
        fixture.model.hint();
        assertThat(fixture.model.screenProperty().get()).isInstanceOf(Stuck.class);
        assertThat(fixture.model.draftProperty().get().hints()).isZero();

        fixture.journal.disk(Disk.WORKS);
        fixture.model.retry();

        assertThat(fixture.model.draftProperty().get().hints()).isOne();
    }

    @Test
    void noVerdictIsShownBeforeTheAnswerIsOnTheDisk() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.background.hold();

        fixture.model.pick("a");
        fixture.model.forward();
        fixture.model.forward();
        assertThat(fixture.model.screenProperty().get()).isInstanceOf(Storing.class);

        fixture.background.release();
        assertThat(fixture.table()).isInstanceOf(Judged.class);
        assertThat(fixture.journal.answers()).isOne();
    }

    @Test
    void whatCouldNotBeStoredCanBeTriedAgainAndIsStoredOnce() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.model.pick("b");

        for (var disk : new Disk[] {Disk.IS_FULL, Disk.LIES}) {
            fixture.journal.disk(disk);
            fixture.model.forward();
            fixture.model.retry();
            assertThat(fixture.model.screenProperty().get()).isInstanceOf(Stuck.class);
        }
        fixture.journal.disk(Disk.WORKS);
        fixture.model.retry();

        assertThat(fixture.table()).isInstanceOf(Judged.class);
        assertThat(fixture.journal.answers()).isOne();
    }

    @Test
    void aSessionThatCannotBeginCanBeTriedAgain() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.journal.disk(Disk.IS_FULL);
        fixture.model.begin();
        assertThat(fixture.model.screenProperty().get()).isInstanceOf(Stuck.class);

        fixture.journal.disk(Disk.WORKS);
        fixture.model.retry();

        assertThat(fixture.table()).isInstanceOf(Asking.class);
    }

    @Test
    void nothingChosenOrTypedIsNoAnswerYet() {
        var choice = new StudyFixture(FakeItems.single(1));
        choice.model.begin();
        choice.model.forward();
        assertThat(choice.table()).isInstanceOf(Asking.class);

        var output = new StudyFixture(FakeItems.predict(1));
        output.model.begin();
        output.model.type(" \n");
        output.model.forward();
        assertThat(output.table()).isInstanceOf(Asking.class);
    }

    @Test
    void aSecondChoiceReplacesTheFirstUnlessSeveralAreAsked() {
        var one = new StudyFixture(FakeItems.single(1));
        one.model.begin();
        one.model.pick("a");
        one.model.pick("b");
        assertThat(one.model.draftProperty().get().picked()).containsExactly("b");

        var several = new StudyFixture(FakeItems.multiple(1));
        several.model.begin();
        several.model.pick("a");
        several.model.pick("b");
        several.model.pick("a");
        assertThat(several.model.draftProperty().get().picked()).containsExactly("b");
    }

    @Test
    void timeRunsFromThePaintedQuestionAndPausesAreIdle() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.nanos = Duration.ofSeconds(100).toNanos();
        fixture.model.painted();
        fixture.nanos = Duration.ofSeconds(310).toNanos();
        fixture.model.watch().activity();
        fixture.model.pick("a");
        fixture.model.feel(Certainty.SURE);
        fixture.nanos = Duration.ofSeconds(320).toNanos();
        fixture.model.forward();

        var effort =
                fixture.journal.events().stream()
                        .filter(Answered.class::isInstance)
                        .map(Answered.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .attempt()
                        .effort();
        assertThat(effort.spent().taken()).isEqualTo(Duration.ofSeconds(220));
        assertThat(effort.spent().idle()).isEqualTo(Duration.ofSeconds(30));
        assertThat(effort.certainty()).contains(Certainty.SURE);
    }

    @Test
    void sayingTheSameCertaintyAgainTakesItBack() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();

        fixture.model.feel(Certainty.GUESS);
        fixture.model.feel(Certainty.GUESS);

        assertThat(fixture.model.draftProperty().get().certainty()).isEmpty();
    }

    @Test
    void aFlashcardIsRevealedThenGradedByWhatWasTicked() {
        var fixture = new StudyFixture(FakeItems.flashcard(1));
        fixture.model.begin();
        fixture.model.forward();
        assertThat(fixture.table()).isInstanceOf(Revealed.class);
        assertThat(fixture.model.suggested()).isEqualTo(Grade.AGAIN);

        fixture.model.tick(1);
        fixture.model.tick(2);
        fixture.model.tick(9);
        assertThat(fixture.model.suggested()).isEqualTo(Grade.HARD);
        fixture.model.forward();

        assertThat(fixture.table())
                .isInstanceOfSatisfying(
                        Judged.class,
                        judged -> {
                            var judgement = judged.verdict().judgement();
                            assertThat(judgement.ticks()).containsExactly(1, 2);
                            assertThat(judgement.scheduled().map(Scheduled::grade))
                                    .contains(Grade.HARD);
                        });
    }

    @Test
    void undoAsksAgainAndRedoShowsTheVerdictAgain() {
        var fixture = new StudyFixture(FakeItems.single(1), FakeItems.single(2));
        fixture.model.begin();
        fixture.model.giveUp();
        fixture.model.forward();
        var second = fixture.table();

        fixture.model.undo();
        assertThat(fixture.table()).isInstanceOf(Asking.class).isNotEqualTo(second);
        assertThat(fixture.journal.cards()).isEmpty();
        assertThat(redo(fixture)).isEqualTo(Done.Kind.ANSWER);

        fixture.model.redo();
        assertThat(fixture.table()).isInstanceOf(Judged.class);
        assertThat(fixture.journal.cards()).hasSize(1);
    }

    @Test
    void undoBringsBackWhatWasTypedOrChosenOrTicked() {
        var output = new StudyFixture(FakeItems.predict(1), FakeItems.predict(2));
        output.model.begin();
        output.model.type("one\ndone");
        output.model.forward();
        output.model.forward();
        assertThat(output.model.draftProperty().get().typed()).isEmpty();
        output.model.undo();
        assertThat(output.model.draftProperty().get().typed()).isEqualTo("one\ndone");

        var choice = new StudyFixture(FakeItems.multiple(1));
        choice.model.begin();
        choice.model.pick("b");
        choice.model.pick("c");
        choice.model.forward();
        choice.model.undo();
        assertThat(choice.model.draftProperty().get().picked()).containsOnly("b", "c");

        var card = new StudyFixture(FakeItems.flashcard(1));
        card.model.begin();
        card.model.forward();
        card.model.tick(2);
        card.model.forward();
        card.model.undo();
        assertThat(card.table()).isInstanceOf(Revealed.class);
        assertThat(card.model.draftProperty().get().ticks()).containsExactly(2);
    }

    @Test
    void anotherQuestionBeginsWithNothingChosen() {
        var fixture = new StudyFixture(FakeItems.single(1), FakeItems.single(2));
        fixture.model.begin();
        fixture.model.pick("b");
        fixture.model.forward();
        fixture.model.forward();
        assertThat(fixture.model.draftProperty().get()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void theEndIsASummaryAndThenTheWayOut() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.model.pick("a");
        fixture.model.forward();
        fixture.model.forward();
        assertThat(fixture.table()).isInstanceOf(Over.class);

        fixture.model.forward();

        assertThat(fixture.left).isOne();
    }

    @Test
    void leavingWorksAtAnyTimeAlsoWhenTheEndCannotBeNoted() {
        var opening = new StudyFixture(FakeItems.single(1));
        assertThat(opening.model.screenProperty().get()).isInstanceOf(Opening.class);
        opening.model.leave();
        assertThat(opening.left).isOne();

        var full = new StudyFixture(FakeItems.single(1));
        full.model.begin();
        full.journal.disk(Disk.IS_FULL);
        full.model.leave();
        assertThat(full.left).isOne();
    }

    @Test
    void whoeverAsksTwiceLeavesOnce() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.background.hold();
        fixture.model.leave();
        fixture.model.leave();
        fixture.background.release();
        assertThat(fixture.left).isOne();
    }

    private static Done.Kind redo(StudyFixture fixture) {
        return fixture.model.screenProperty().get() instanceof Settled(_, var margin)
                ? margin.redo().orElseThrow().kind()
                : Done.Kind.REVEAL;
    }
}
