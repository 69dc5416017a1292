package app.interval.ui.plan;

import static app.interval.texts.Texts.text;

import static java.util.stream.Collectors.joining;

import app.interval.domain.Wish;
import app.interval.planning.Feasibility;
import app.interval.planning.Feasibility.Change;
import app.interval.study.Done;
import app.interval.texts.Phrases;
import app.interval.ui.plan.DeedsModel.Offer;
import app.interval.ui.plan.ForecastModel.Foreseen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the plan's screen says. Words only, so a plain test reads them.
final class Words {

    private Words() {}

    /// What was just put in force.
    static String inForce(List<Wish> wishes) {
        return text("plan.in-force", wishes.stream().map(Words::wish).collect(joining(", ")));
    }

    private static String wish(Wish wish) {
        return switch (wish) {
            case Wish.Minutes(var aDay) -> text("plan.wish.minutes", aDay);
            case Wish.NewItems(var aDay) -> text("plan.wish.new", aDay);
            case Wish.Retention(var share) -> text("plan.wish.retention", percent(share));
            case Wish.Interview(var day) ->
                    day.map(on -> text("plan.wish.interview", Phrases.date(on)))
                            .orElse(text("plan.wish.no-interview"));
            case Wish.Aim(var level) -> text("plan.wish.level", Phrases.level(level));
            case Wish.DayStart _, Wish.NewShare _, Wish.Longest _, Wish.EasyDay _, Wish.OwnKey _ ->
                    text("deed.wish");
        };
    }

    /// What was taken back or brought forth again.
    ///
    /// @param wishes that hold since, if it was one of this page
    static String turned(Done done, List<Wish> wishes, Offer offer) {
        if (done.kind() == Done.Kind.WISH) {
            return wishes.isEmpty()
                    ? turned(text("deed.wish"), offer)
                    : offer == Offer.REDO
                            ? text("settings.taken-back", inForce(wishes))
                            : inForce(wishes);
        }
        var what = deed(done.kind());
        return turned(done.title().isEmpty() ? what : text("deed.of", what, done.title()), offer);
    }

    private static String turned(String what, Offer offer) {
        return offer == Offer.REDO ? text("deed.undone", what) : text("deed.redone", what);
    }

    private static String deed(Done.Kind kind) {
        return switch (kind) {
            case ANSWER -> text("deed.answer");
            case REVEAL -> text("deed.reveal");
            case GRADE -> text("deed.grade");
            case OVERRIDE -> text("deed.override");
            case STAR -> text("deed.star");
            case UNSTAR -> text("deed.unstar");
            case SUSPEND -> text("deed.suspend");
            case RESUME -> text("deed.resume");
            case BURY -> text("deed.bury");
            case NOTE -> text("deed.note");
            case NOTE_CHANGE -> text("deed.note-change");
            case NOTE_ERASE -> text("deed.note-erase");
            case WISH -> text("deed.wish");
        };
    }

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

    /// That some day takes longer than wished, and why, if one does: sessions finish the question
    /// that is begun, and the forecast does as they do.
    static Optional<String> longer(Foreseen foreseen) {
        var wanted = foreseen.wishes().pace().minutes();
        return foreseen.forecast().days().stream()
                .map(day -> Math.round(day.minutes()))
                .max(Comparator.naturalOrder())
                .filter(most -> most > wanted)
                .map(most -> text("plan.longer", wanted, most));
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
                        .collect(joining("; "));
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
