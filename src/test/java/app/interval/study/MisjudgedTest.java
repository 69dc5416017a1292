package app.interval.study;

import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.log.Context;
import app.interval.study.Misjudged.Mistake;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// The list of what was sure and wrong: it holds what a session of that scope asks.
class MisjudgedTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(5));

    @Test
    void whatWasSureAndWrongIsListedTheLastOneFirst() {
        var sitting = desk.sit(5);
        desk.wrong(sitting, Certainty.SURE);
        sitting.next();
        desk.wrong(sitting, Certainty.GUESS);
        sitting.next();
        desk.wrong(sitting, Certainty.SURE);

        assertThat(numbers()).containsExactly(3, 1);
        var last = desk.study.misjudged().getFirst();
        assertThat(last.day()).isEqualTo(desk.stamps.stamp().studyDay());
        assertThat(last.mistake().map(Mistake::answer)).hasValue(picked("b"));
        assertThat(last.mistake().orElseThrow().turn().order()).hasSize(4);
    }

    @Test
    void itLeavesTheListAsItLeavesTheSessions() {
        var sitting = desk.sit(5);
        desk.wrong(sitting, Certainty.SURE);
        assertThat(numbers()).containsExactly(1);

        answerRightly();
        assertThat(numbers()).as("on the same day").containsExactly(1);
        desk.stamps.pass(Duration.ofDays(1));
        answerRightly();

        assertThat(numbers()).isEmpty();
        assertThat(desk.study.stock(practice())).isZero();
    }

    @Test
    void whatWasTakenBackIsNotListed() {
        var sitting = desk.sit(5);
        desk.wrong(sitting, Certainty.SURE);
        sitting.undo();

        assertThat(desk.study.misjudged()).isEmpty();
    }

    private void answerRightly() {
        var sitting = desk.sit(practice());
        assertThat(number(sitting)).isOne();
        desk.right(sitting);
        sitting.end();
    }

    private static Request practice() {
        var length = new Length.Questions(5);
        return new Request(length, new Scope.Misjudged(), Context.PRACTICE);
    }

    private List<Integer> numbers() {
        return desk.study.misjudged().stream()
                .map(entry -> Integer.parseInt(entry.item().id().item().substring(2)))
                .toList();
    }
}
