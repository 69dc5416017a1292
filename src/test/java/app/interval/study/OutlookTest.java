package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.study.Outlook.Subject;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

class OutlookTest {

    @Test
    void theAreaOfMoreThanHalfIsWhatItIsAbout() {
        assertThat(subject(6, 3, 2)).isEqualTo(new Subject(List.of("a"), 3));
        assertThat(subject(3, 3, 1)).isEqualTo(new Subject(List.of("a", "b"), 3));
    }

    @Test
    void exactlyHalfIsNotMost() {
        assertThat(subject(5, 3, 2)).isEqualTo(new Subject(List.of("a", "b"), 3));
        assertThat(subject(2, 2, 2, 2)).isEqualTo(new Subject(List.of(), 4));
    }

    @Test
    void areasAreCalledByTheirTitles() {
        var desk = new StudyFixture(FakeBank.ofChoices(3));

        assertThat(desk.study.outlook().subject()).isEqualTo(new Subject(List.of("Python"), 1));
    }

    @Test
    void whereNothingWaitsThereIsNoSubject() {
        var desk = new StudyFixture(new FakeBank(List.of()));

        assertThat(desk.study.outlook().subject()).isEqualTo(new Subject(List.of(), 0));
        assertThat(desk.study.outlook().next()).isEmpty();
    }

    @Test
    void theNextIsTheFirstThatIsNotDueYet() {
        var desk = new StudyFixture(FakeBank.ofChoices(1));
        desk.right(desk.sit(1));

        var outlook = desk.study.outlook();
        assertThat(outlook.agenda().isEmpty()).isTrue();
        var next = outlook.next().orElseThrow();
        assertThat(next.left()).isPositive();

        desk.stamps.pass(next.left());
        assertThat(desk.study.outlook().agenda().due()).isOne();
        assertThat(desk.study.outlook().next()).isEmpty();
    }

    @Test
    void thePresentIsReadFromTheClockAlone() {
        var desk = new StudyFixture(FakeBank.sample());
        desk.journal.readable(false);
        desk.stamps.pass(Duration.ofHours(16));

        var present = desk.study.present();

        assertThat(present.time()).isEqualTo(LocalTime.of(2, 0));
        assertThat(present.day()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    /// New items by area: so many of `a`, so many of `b`, and so on.
    private static Subject subject(int... counts) {
        var items = new ArrayList<Item>();
        for (var area = 0; area < counts.length; area++) {
            for (var i = 0; i < counts[area]; i++) {
                var number = items.size() + 1;
                var objective = (char) ('a' + area) + "/topic#m1";
                var task = FakeItems.single(number).task();
                items.add(FakeItems.item(number, objective, ItemType.SINGLE_CHOICE, task));
            }
        }
        return Subject.of(items.stream().map(Item::facts).toList(), FakeBank.sample().curriculum());
    }
}
