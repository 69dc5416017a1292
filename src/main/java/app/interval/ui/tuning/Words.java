package app.interval.ui.tuning;

import static app.interval.texts.Texts.text;

import app.interval.texts.Phrases;
import app.interval.tuning.Finding;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.Finding.NothingBetter;
import app.interval.tuning.Finding.TooFew;
import app.interval.tuning.InForce;
import app.interval.tuning.InForce.Refusal;
import app.interval.tuning.Kept;
import app.interval.tuning.Tuning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Parameters in the learner's words.
final class Words {

    private Words() {}

    /// `published parameters`, `fitted on 3 November 2026`
    static String brief(Kept set, Function<Kept, LocalDate> day) {
        return set.losses().isEmpty()
                ? text("tuning.published")
                : text("tuning.fitted", Phrases.date(day.apply(set)));
    }

    /// The same as the name of a set.
    static String name(Kept set, Function<Kept, LocalDate> day) {
        return set.losses().isEmpty()
                ? text("tuning.name.published")
                : text("tuning.name.fitted", Phrases.date(day.apply(set)));
    }

    /// What there is to know of a set.
    static String about(Kept set) {
        return set.losses()
                .map(losses ->
                        text(
                                "tuning.about.fitted",
                                set.answers(),
                                set.newest(),
                                losses.after(),
                                losses.before()))
                .orElseGet(() -> text("tuning.about.published"));
    }

    /// What it changes, for an example; empty for the published parameters.
    static String example(InForce inForce, double retention) {
        return inForce.set().losses().isEmpty()
                ? ""
                : text(
                        "tuning.example",
                        after(inForce.firstGood(retention)),
                        after(InForce.PUBLISHED.firstGood(retention)));
    }

    private static String after(Duration time) {
        var hours = Math.round(time.toMinutes() / 60.0);
        var days = Math.round(time.toHours() / 24.0);
        return hours < 24
                ? text("tuning.hours", Math.max(1, hours))
                : text("tuning.days", Math.max(1, days));
    }

    static String refusal(Refusal refusal) {
        return switch (refusal) {
            case NEWER -> text("tuning.newer");
            case INVALID -> text("tuning.invalid");
            case MISSING -> text("tuning.missing");
        };
    }

    static String instead(Optional<Refusal> refused) {
        return refused.map(refusal -> text("tuning.instead", refusal(refusal))).orElse("");
    }

    static String finding(Finding finding) {
        return switch (finding) {
            case TooFew(var scored) -> text("tuning.too-few", Tuning.FEWEST, scored);
            case NothingBetter(var scored) -> text("tuning.nothing-better", scored);
            case Better _ -> text("tuning.better");
        };
    }
}
