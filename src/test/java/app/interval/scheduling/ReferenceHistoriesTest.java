package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.scheduling.ReferenceVectors.History;
import app.interval.scheduling.ReferenceVectors.Row;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// Histories that others have computed come out. All of them, not only those beside the tests:
/// `-Dfsrs.vectors=<folder>`.
class ReferenceHistoriesTest {

    private static final double NINE_DIGITS = 1e-7;
    private static final double FIVE_DIGITS = 1e-3;
    private static final double REVIEW = 2;
    private static final String LONGTERM = "longterm";

    /// Weights below the first stability that ts-fsrs accepts; it computes with others.
    private static final String NOT_OF_TS_FSRS = "low-w0-below-ts-floor";

    static Stream<History> ofFsrs7() throws IOException {
        return ReferenceVectors.read("fsrs7_vectors.json").histories();
    }

    static Stream<History> ofFsrs6() throws IOException {
        var vectors = ReferenceVectors.read("schedule_vectors.json");
        return Stream.of("steps", "nosteps", LONGTERM).flatMap(vectors::histories);
    }

    @ParameterizedTest
    @MethodSource("ofFsrs7")
    void fsrs7ComesOut(History history) throws IOException {
        var retentions = ReferenceVectors.read("fsrs7_vectors.json").retentions();
        var model = new Fsrs7(history.parameters("fsrs-7"));
        var memory = Optional.<Memory>empty();
        for (var row : history.rows()) {
            var days = row.number("elapsed_s") / 86_400;
            if (memory.isPresent()) {
                close(model.recall(memory.get(), days), row.number("r_at_review"));
            }
            var after = model.after(memory, days, row.grade());
            close(after.stability(), row.number("s_after"));
            close(after.fastStability(), row.number("s_fast_after"));
            close(after.difficulty(), row.number("d_after"));
            assertThat(retentions)
                    .zipSatisfy(
                            row.numbers("interval_days_at_drs"),
                            (retention, should) ->
                                    assertThat(model.interval(after, retention))
                                            .isCloseTo(should, withinPercentage(1e-5)));
            memory = Optional.of(after);
        }
    }

    @ParameterizedTest
    @MethodSource("ofFsrs6")
    void fsrs6ComesOut(History history) {
        var sameDay = !history.name().contains(LONGTERM);
        var model = new Fsrs6(history.parameters("fsrs-6"), sameDay);
        var memory = Optional.<Memory>empty();
        for (var row : history.rows()) {
            var days = row.number("elapsed_days");
            if (memory.isPresent() && row.has("x_r")) {
                close(model.recall(memory.get(), days), row.number("x_r"));
            }
            var after = model.after(memory, days, row.grade());
            close(after.stability(), row.number("x_s_after"));
            close(after.difficulty(), row.number("x_d_after"));
            close(
                    model.interval(after, history.retention()),
                    Math.min(36_500, row.number("x_interval_raw")));
            if (!history.set().equals(NOT_OF_TS_FSRS)) {
                inWholeDays(model, memory, row, history);
            }
            memory = Optional.of(after);
        }
    }

    private static void inWholeDays(
            Fsrs6 model, Optional<Memory> before, Row row, History history) {
        var sameDay = !history.name().contains(LONGTERM);
        var days = row.number("elapsed_days");
        var chosen = model.after(before, days, row.grade());
        assertThat(chosen.stability())
                .isCloseTo(row.number("s_after"), withinPercentage(FIVE_DIGITS));
        if (row.number("state_after") == REVIEW) {
            var all =
                    Stream.of(Grade.values())
                            .map(grade -> model.after(before, days, grade))
                            .map(memory -> model.interval(memory, history.retention()))
                            .toList();
            var rule =
                    sameDay
                            ? row.number("state_before") == REVIEW
                                    ? WholeDays.REVIEW
                                    : WholeDays.LEARNING
                            : WholeDays.ASCENDING;
            assertThat(rule.around(all))
                    .anySatisfy(whole ->
                            assertThat(whole.get(row.grade().number() - 1))
                                    .isEqualTo((long) row.number("scheduled_days")));
        }
    }

    private static void close(double is, double should) {
        assertThat(is).isCloseTo(should, withinPercentage(NINE_DIGITS));
    }
}
