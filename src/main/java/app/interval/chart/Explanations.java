package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.study.Comeback;
import app.interval.study.Explanation;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Unmet;
import app.interval.texts.Phrases;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Puts into words and into a picture why an item comes back when it does.
public final class Explanations {

    /// So soon after an answer the chance before it says more than the one of now.
    private static final double JUST_NOW_DAYS = 1 / 24.0;

    private static final int DAY_SECONDS = 86_400;
    private static final Duration HOUR = Duration.ofHours(1);

    private Explanations() {}

    /// Two sentences: what is known of the memory, and what the date comes from.
    public static List<String> sentences(Explanation explanation) {
        return switch (explanation) {
            case Unmet(_, var seen) ->
                    List.of(
                            seen ? text("explain.unmet-again") : text("explain.unmet"),
                            text("explain.unmet.then"));
            case Met met -> List.of(memory(met), date(met));
        };
    }

    /// How the memory fades; nothing to show for an item that was not met.
    public static Optional<Lines> curve(Explanation explanation) {
        return switch (explanation) {
            case Unmet _ -> Optional.empty();
            case Met met -> Optional.of(ForgettingCurve.of(met));
        };
    }

    private static String memory(Met met) {
        if (met.back().cause() == Cause.CLOCK) {
            return text("explain.clock");
        }
        var before = met.chances().before();
        if (met.curve().now() >= JUST_NOW_DAYS) {
            var passed = Duration.ofSeconds(Math.round(met.curve().now() * DAY_SECONDS));
            return text("explain.now", Phrases.ago(passed), percent(met.chances().now()));
        }
        return before.isPresent()
                ? text("explain.before", percent(before.getAsDouble()))
                : text("explain.first");
    }

    private static String date(Met met) {
        var chances = met.chances();
        var wanted = percent(chances.wanted());
        var back = back(met);
        return switch (met.back().cause()) {
            case CURVE -> text("explain.curve", back, wanted);
            case NEARBY -> text("explain.nearby", back, wanted, shift(met));
            case SPREAD -> text("explain.spread", back, wanted, shift(met));
            case ORDER -> text("explain.order", back, wanted, shift(met));
            case FIRST_EASY -> text("explain.easy", back, shift(met));
            case INTERVIEW -> text("explain.interview", back, shift(met));
            case LONGEST -> text("explain.longest", back, shift(met));
            case ASIDE -> text("explain.aside");
            case CLOCK -> text("explain.clock.due");
            case SET -> text("explain.set", back, shift(met));
            case CHANGED -> text("explain.changed", back);
            case FAILURE -> isDue(met) ? text("explain.failure.due") : text("explain.failure");
            case SHORTEST -> text("explain.shortest", back, wanted);
        };
    }

    private static boolean isDue(Met met) {
        return !met.back().comeback().left().isPositive();
    }

    /// `It comes back in 5 days, when the chance will be about 89 of 100`, or that it was due.
    private static String back(Met met) {
        Comeback comeback = met.back().comeback();
        var chance = percent(met.chances().back());
        if (isDue(met)) {
            var late = comeback.left().negated();
            return text("explain.was-due", Phrases.ago(late), chance);
        }
        var when = Phrases.comeback(comeback.left(), comeback.days());
        return text("explain.back", when, chance);
    }

    /// `2 days earlier than`, `10 minutes later than`
    private static String shift(Met met) {
        var by = Duration.between(met.back().own().at(), met.back().comeback().at());
        if (by.isPositive() && by.compareTo(HOUR) < 0) {
            return text("explain.minutes-later", by.toMinutes());
        }
        var later = met.back().comeback().days() - met.back().own().days();
        return later == 0
                ? text("explain.same-day")
                : later > 0 ? text("explain.later", later) : text("explain.earlier", -later);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
