package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Thought;
import app.interval.study.Agenda.Rest;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class StudyTest {

    @Test
    void whatWaitsIsCountedAndTimed() {
        var desk = new StudyFixture(FakeBank.sample());
        desk.due(1, 3);

        var agenda = desk.study.agenda();

        assertThat(agenda).isEqualTo(new Agenda(3, 5, Duration.ofMinutes(8), Rest.NONE, 1));
        assertThat(agenda.isEmpty()).isFalse();
    }

    @Test
    void itemsWithoutAScreenAreNeverAskedAndCounted() {
        var desk =
                new StudyFixture(
                        new FakeBank(
                                List.of(
                                        FakeItems.open(1),
                                        FakeItems.single(2),
                                        FakeItems.open(3))));
        desk.due(1, 1);
        assertThat(desk.study.agenda())
                .isEqualTo(new Agenda(0, 1, Duration.ofMinutes(1), Rest.NONE, 2));

        var sitting = desk.sit(50);
        assertThat(number(sitting)).isEqualTo(2);
        desk.right(sitting);
        assertThat(sitting.next()).isInstanceOf(Over.class);
    }

    @Test
    void onlyAsManyNewItemsWaitAsTodaysLimitStillAllows() {
        var desk = new StudyFixture(FakeBank.ofChoices(30));
        assertThat(desk.study.agenda().fresh()).isEqualTo(10);
        var sitting = desk.sit(4);
        while (!(sitting.table() instanceof Over)) {
            desk.right(sitting);
            sitting.next();
        }

        assertThat(desk.study.agenda().fresh()).isEqualTo(6);
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        var desk = new StudyFixture(FakeBank.ofChoices(30));
        desk.stamps.pass(Duration.ofHours(17));
        desk.right(desk.sit(1));
        assertThat(desk.study.agenda().fresh()).isEqualTo(9);

        desk.stamps.pass(Duration.ofMinutes(58));
        assertThat(desk.study.agenda().fresh()).isEqualTo(9);
        desk.stamps.pass(Duration.ofMinutes(1));
        assertThat(desk.study.agenda().fresh()).isEqualTo(10);
    }

    @Test
    void theExpectedTimeIsThatOfTheItemsThatWillBeAsked() {
        var items = new ArrayList<Item>();
        for (int n = 1; n <= 10; n++) {
            var task = FakeItems.single(n).task();
            var hour = Duration.ofHours(1);
            items.add(FakeItems.item(n, "python/lists#s1", ItemType.SINGLE_CHOICE, task, hour));
        }
        for (int n = 11; n <= 20; n++) {
            items.add(FakeItems.single(n));
        }
        var desk = new StudyFixture(new FakeBank(items));

        assertThat(desk.study.agenda().expected()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theTimeOfAQuestionIsTheMeanOfThoseThatCanBeShown() {
        var task = FakeItems.single(1).task();
        var quick =
                FakeItems.item(
                        1,
                        FakeItems.OBJECTIVE,
                        ItemType.SINGLE_CHOICE,
                        task,
                        Duration.ofSeconds(20));
        var items = List.of(quick, FakeItems.single(2), FakeItems.open(3));

        assertThat(new StudyFixture(new FakeBank(items)).study.perQuestion())
                .isEqualTo(Duration.ofSeconds(40));
        assertThat(new StudyFixture(new FakeBank(List.of())).study.perQuestion()).isZero();
    }

    @Test
    void whatWasRevealedButNotJudgedIsStillNew() {
        var desk = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));
        desk.sit(3).reveal(new Thought(), effort());

        assertThat(desk.study.agenda())
                .isEqualTo(new Agenda(0, 1, Duration.ofMinutes(1), Rest.NONE, 0));
    }

    @Test
    void nothingWaitsWhereNothingIs() {
        var desk = new StudyFixture(new FakeBank(List.of()));

        assertThat(desk.study.agenda().isEmpty()).isTrue();
        assertThat(desk.sit(3).table()).isInstanceOf(Over.class);
    }

    @Test
    void anAgendaThatCannotBeReadSaysSo() {
        var desk = new StudyFixture(FakeBank.sample());
        desk.journal.readable(false);

        assertThatThrownBy(desk.study::agenda).isInstanceOf(StorageException.class);
    }

    @Test
    void aSessionHasALength() {
        assertThatThrownBy(() -> new Length.Minutes(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Length.Questions(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
