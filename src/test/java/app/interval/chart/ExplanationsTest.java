package app.interval.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.ItemId;
import app.interval.study.Comeback;
import app.interval.study.Explanation;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Chances;
import app.interval.study.Explanation.Curve;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Moment;
import app.interval.study.Explanation.Return;
import app.interval.study.Explanation.Unmet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

class ExplanationsTest {

    private static final ItemId ITEM = new ItemId("app.interval.core", "q-00000001");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void thereAreAlwaysTwoSentences(Cause cause) {
        assertThat(Explanations.sentences(met(cause, 3, 5)))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
        assertThat(Explanations.sentences(met(cause, 8, -2)))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CURVE      | 5  | 5 | in 5 days, when the chance that you still know it will be about 91 of 100; you asked for 90.
                    NEARBY     | 5  | 4 | you asked for 90, and this day is 1 day later than the curve alone says
                    NEARBY     | 5  | 7 | this day is 2 days earlier than the curve alone says
                    SPREAD     | 98 | 101 | this day is 3 days earlier than the curve alone says: chance spreads intervals of more than three months
                    ORDER      | 2  | 1 | that is 1 day later than the curve alone says, so that a better answer comes back later than a worse one.
                    FIRST_EASY | 21 | 54| 33 days earlier than the curve alone says, because one easy answer proves little.
                    INTERVIEW  | 5  | 9 | 4 days earlier than the curve alone says, which would be too late for your interview.
                    LONGEST    | 5  | 9 | 4 days earlier than the curve alone says, because you wish no longer interval.
                    ASIDE      | 5  | 9 | It is set aside, so it does not come back until you take it up again.
                    SET        | 5  | 5 | that date was set, on the very day that the curve alone says.
                    CHANGED    | 5  | 9 | chosen by wishes or figures of the memory model that have changed since.
                    FAILURE    | 1  | 1 | You did not have it, so it comes back after ten minutes and five other questions
                    SHORTEST   | 1  | 1 | nothing comes back before ten minutes have passed.
                    """)
    void theDateIsExplainedByItsCause(Cause cause, int back, int own, String words) {
        assertThat(Explanations.sentences(met(cause, 0, back, own)).getLast()).contains(words);
    }

    @Test
    void lessThanAnHourIsCountedInMinutes() {
        var met = met(Cause.ORDER, 0, 1);
        var own = met.back().comeback();
        var at = own.at().plus(Duration.ofMinutes(10));
        var later = new Comeback(at, own.left().plusMinutes(10), own.days());
        var back = new Return(later, own, Cause.ORDER);

        assertThat(
                        Explanations.sentences(new Met(ITEM, met.chances(), back, met.curve()))
                                .getLast())
                .contains("and that is 10 minutes later than the curve alone says");
    }

    @Test
    void whatIsOverdueIsSaidInThePast() {
        assertThat(Explanations.sentences(met(Cause.CURVE, 7, -2)).getLast())
                .isEqualTo(
                        "It was due 2 days ago, when the chance that you still knew it was about"
                                + " 91 of 100; you asked for 90.");
        assertThat(Explanations.sentences(met(Cause.FAILURE, 3, -2)).getLast())
                .contains("it was due again after ten minutes");
    }

    @Test
    void soonAfterAnAnswerTheChanceBeforeItIsTold() {
        assertThat(Explanations.sentences(met(Cause.CURVE, 0.01, 5)).getFirst())
                .startsWith(
                        "Just before your answer, the chance that you would know it was about 87");
        assertThat(Explanations.sentences(met(Cause.CURVE, 3, 5)).getFirst())
                .isEqualTo(
                        "You answered it 3 days ago; the chance that you still know it is now about"
                                + " 93 of 100.");
    }

    @Test
    void whatWasNotMetHasWordsAndNoPicture() {
        var unmet = new Unmet(ITEM, false);

        assertThat(Explanations.sentences(unmet))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("You have not answered this question yet");
        assertThat(Explanations.sentences(new Unmet(ITEM, true)))
                .first()
                .asString()
                .contains("does not count any more");
        assertThat(Explanations.curve(unmet)).isEmpty();
    }

    @Test
    void theCurveNamesNowAndTheDateAndWhatIsWanted() {
        var lines = lines(met(Cause.CURVE, 2, 3));

        assertThat(lines.guides().markers())
                .extracting(Lines.Marker::words)
                .containsExactly("now", "comes back");
        assertThat(lines.guides().markers().getLast().spoken()).isEqualTo("comes back: 89 of 100");
        assertThat(lines.guides().wanted().orElseThrow().words()).isEqualTo("wanted: 90%");
        assertThat(lines.caption().meaning()).endsWith("above 90 of 100 for 4.8 days.");
    }

    @Test
    void theInterviewIsMarkedOnlyWhereTheCurveReachesIt() {
        var far = met(Cause.CURVE, 2, 3);
        var curve = far.curve();
        var near =
                new Curve(
                        curve.s90(),
                        curve.now(),
                        curve.back(),
                        OptionalDouble.of(5.5),
                        curve.points());

        assertThat(lines(far).guides().markers()).hasSize(2);
        assertThat(lines(new Met(ITEM, far.chances(), far.back(), near)).guides().markers())
                .extracting(Lines.Marker::words)
                .containsExactly("now", "comes back", "interview");
    }

    @Test
    void whatIsSetAsideHasNoDateInThePicture() {
        assertThat(lines(met(Cause.ASIDE, 2, 3)).guides().markers())
                .extracting(Lines.Marker::words)
                .containsExactly("now");
    }

    @Test
    void theTableSaysTheSameInTheOrderOfTime() {
        var table = lines(met(Cause.CURVE, 2, 3)).table();

        assertThat(table.head()).containsExactly("Since your last answer", "Chance");
        assertThat(table.rows())
                .extracting(List::getFirst)
                .containsExactly(
                        "right after it",
                        "1 day",
                        "2 days: now",
                        "3 days",
                        "4 days",
                        "4.8 days: falls to 90 of 100",
                        "5 days: comes back");
        assertThat(table.rows().getFirst().getLast()).isEqualTo("100 of 100");
    }

    @Test
    void theAxisBeginsBelowEverythingThatIsShown() {
        assertThat(lines(met(Cause.CURVE, 2, 3)).plane().up().low()).isEqualTo(0.7);

        var forgotten = lines(met(Cause.CURVE, 60, -55)).plane().up();
        assertThat(forgotten.low()).isLessThan(0.3);
        assertThat(forgotten.ticks())
                .extracting(Lines.Tick::words)
                .containsExactly("25%", "50%", "75%", "100%");
    }

    private static Lines lines(Explanation explanation) {
        return Explanations.curve(explanation).orElseThrow();
    }

    private static Met met(Cause cause, double now, int left) {
        return met(cause, now, left, left);
    }

    /// @param now days since the answer
    /// @param left days until it comes back
    /// @param own days until the curve alone would bring it back
    private static Met met(Cause cause, double now, int left, int own) {
        var end = Math.max(now, now + left) * 1.12 + 0.001;
        var points =
                IntStream.rangeClosed(0, 64)
                        .mapToObj(i -> end * i / 64)
                        .map(days -> new Moment(days, Math.exp(-days / 45)))
                        .toList();
        return new Met(
                ITEM,
                new Chances(OptionalDouble.of(0.87), 0.93, 0.91, 0.9),
                new Return(comeback(left), comeback(own), cause),
                new Curve(4.75, now, now + left, OptionalDouble.of(400), points));
    }

    private static Comeback comeback(int days) {
        var left = Duration.ofDays(days);
        return new Comeback(NOW.plus(left), left, days);
    }
}
