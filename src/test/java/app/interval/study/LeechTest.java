package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Event.Why;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/// What becomes of an item that is forgotten again and again.
class LeechTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(2));
    private final Shelf shelf = desk.study.shelf();

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void itIsSetAsideAtItsEighthLapseTogetherWithTheAnswerAndSaysWhatMayHelp() {
        failOn(7);
        assertThat(desk.card(1).lapses()).isEqualTo(7);
        assertThat(shelf.entries()).isEmpty();

        var sitting = failOn(1);

        assertThat(remedyOf(sitting).lapses()).isEqualTo(8);
        assertThat(remedyOf(sitting).siblings())
                .extracting(facts -> facts.id())
                .doesNotContain(FakeItems.id(1));
        assertThat(shelf.entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.facts().id()).isEqualTo(FakeItems.id(1));
                    assertThat(entry.why()).isEqualTo(Why.LEECH);
                    assertThat(entry.remedy().lapses()).isEqualTo(8);
                });
        desk.stamps.pass(Duration.ofDays(1));
        assertThat(desk.study.agenda().due()).isZero();
    }

    @Test
    void theFirstFailureAndThoseOfTheSameDayAreNoLapses() {
        var sitting = desk.sit(50);
        for (int i = 0; i < 4; i++) {
            desk.wrong(sitting);
            desk.stamps.pass(Duration.ofMinutes(15));
            sitting.end();
            sitting = desk.sit(50);
        }

        assertThat(desk.card(1).lapses()).isZero();
    }

    @Test
    void theSummaryNamesNoDateForWhatIsSetAside() {
        var summary = ((Table.Over) failOn(8).end()).summary();

        assertThat(summary.missed())
                .singleElement()
                .satisfies(missed -> assertThat(missed.comesBack()).isEmpty());
    }

    @Test
    void takingTheAnswerBackTakesTheItemUpAgain() {
        var sitting = failOn(8);

        sitting.undo();
        assertThat(shelf.entries()).isEmpty();
        assertThat(desk.card(1).lapses()).isEqualTo(7);

        sitting.redo();
        assertThat(shelf.entries()).hasSize(1);
        assertThat(desk.card(1).lapses()).isEqualTo(8);
    }

    @Test
    void itIsAskedAgainOnceItIsTakenUpAndSetAsideAnewAfterFourMoreLapses() {
        failOn(8).end();
        desk.stamps.pass(Duration.ofDays(1));

        shelf.takeUp(FakeItems.id(1));
        assertThat(desk.study.agenda().due()).isEqualTo(1);
        desk.study.undoing().undo();
        assertThat(desk.study.agenda().due()).isZero();

        shelf.takeUp(FakeItems.id(1));
        failOn(3);
        assertThat(shelf.entries()).isEmpty();
        failOn(1);
        assertThat(shelf.entries()).hasSize(1);
    }

    @Test
    void whatTheLearnerSetsAsideIsNotMetEither() {
        shelf.setAside(FakeItems.id(1));
        shelf.setAside(FakeItems.id(2));

        assertThat(desk.study.agenda().isEmpty()).isTrue();
        assertThat(shelf.entries()).extracting(Shelf.Entry::why).containsOnly(Why.WISH);
    }

    private Remedy remedyOf(Sitting sitting) {
        assertThat(sitting.table()).isInstanceOf(Judged.class);
        return ((Judged) sitting.table()).remedy().orElseThrow();
    }

    /// So many failures of the first item, each on a day of its own; the first of all is no lapse.
    private Sitting failOn(int days) {
        if (desk.journal.cards().isEmpty()) {
            desk.wrong(desk.sit(50));
        }
        Sitting sitting = desk.sit(50);
        for (int i = 0; i < days; i++) {
            desk.stamps.pass(Duration.ofDays(1));
            sitting = desk.sit(50);
            desk.wrong(sitting);
        }
        return sitting;
    }
}
