package app.interval.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Outcome;
import app.interval.study.FakeTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/// Four blocks, of which the second and third may change places; `x1` imitates the third.
class AlignmentTest {

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4,     1",
        "1 3 2 4,     1",
        "2 3 4 1,     0.75",
        "4 1 2 3,     0.75",
        "1 3 4 2,     0.75",
        "1 2 x1 4,    0.75",
        "1 2 4,       0.75",
        "4 3 2 1,     0.5",
        "2 1 4 3,     0.5",
        "x1,          0",
        "'',          0",
        "1 2 3 x1 4,  0.8",
        "1 2 3 4 x1,  0.8"
    })
    void theShareIsThatOfTheBlocksThatMayStay(String order, double share) {
        assertThat(Grader.judge(FakeTasks.order(), new Ordered(labels(order))))
                .isEqualTo(new Outcome(share == 1, share, false));
    }

    @Test
    void whoMovedOneBlockTooFarHasThatOneWrong() {
        var alignment = Alignment.of(FakeTasks.order(), labels("2 3 4 1"));

        assertThat(alignment.kept()).containsExactlyInAnyOrder("2", "3", "4");
        assertThat(alignment.accepted()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void theRightOrderThatIsNearestIsShown() {
        assertThat(Alignment.of(FakeTasks.order(), labels("3 2 4 1")).accepted())
                .containsExactly("1", "3", "2", "4");
        assertThat(Alignment.of(FakeTasks.order(), labels("x1")).accepted())
                .as("the author's own, if none is nearer")
                .containsExactly("1", "2", "3", "4");
    }

    private static List<String> labels(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
