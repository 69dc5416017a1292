package app.interval.ui.plan;

import static app.interval.texts.Texts.text;

import app.interval.domain.Wish;
import app.interval.planning.Feasibility;
import app.interval.planning.Feasibility.Change;
import app.interval.texts.Phrases;
import app.interval.ui.plan.ForecastModel.Foreseen;

import java.util.stream.Collectors;

/// What the plan's screen says. Words only, so a plain test reads them.
final class Words {

    private Words() {}

    /// What the plan comes to.
    static String outcome(Foreseen foreseen) {
        var recall = foreseen.forecast().recall();
        var figures =
                new Object[] {
                    percent(recall.mean()), percent(recall.low()), percent(recall.high())
                };
        var covered = text("plan.covered", percent(foreseen.forecast().covered()));
        var on =
                foreseen.plan()
                        .interview(foreseen.wishes())
                        .map(day -> text("plan.by-day", Phrases.date(day)))
                        .orElseGet(() -> text("plan.by-then", foreseen.forecast().days().size()));
        return text("plan.outcome", on, figures[0], figures[1], figures[2]) + " " + covered;
    }

    /// Whether that is what is wanted, and what would make it so.
    static String feasibility(Foreseen foreseen) {
        var wanted = percent(foreseen.wishes().retention());
        return foreseen.feasibility()
                .map(found -> feasibility(foreseen, found, wanted))
                .orElseGet(() ->
                        foreseen.plan().interview(foreseen.wishes()).isPresent()
                                ? text("plan.judging")
                                : text("plan.no-interview"));
    }

    private static String feasibility(Foreseen foreseen, Feasibility found, int wanted) {
        if (found.isReached()) {
            return text("plan.reached", wanted);
        }
        if (found.changes().isEmpty()) {
            var reached = foreseen.forecast().recall().mean();
            var words = text("plan.out-of-reach", wanted);
            return percent(reached) < percent(Wish.Retention.LEAST)
                    ? words
                    : words + " " + text("plan.lower", percent(reached));
        }
        var ways =
                found.changes().stream()
                        .map(change -> change(foreseen, change))
                        .collect(Collectors.joining("; "));
        return text("plan.not-reached", wanted, found.changes().size(), ways);
    }

    private static String change(Foreseen foreseen, Change change) {
        return switch (change) {
            case Change.Minutes(var aDay) -> text("plan.change.minutes", aDay);
            case Change.NewItems(var aDay) -> text("plan.change.new", aDay);
            case Change.Both(var minutes, var fresh) -> text("plan.change.both", minutes, fresh);
            case Change.Later(var days) -> {
                var day = foreseen.plan().interview(foreseen.wishes()).orElseThrow();
                yield text("plan.change.later", Phrases.date(day.plusDays(days)));
            }
        };
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
