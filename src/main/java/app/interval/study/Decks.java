package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Stamp;
import app.interval.planning.GradeShares;
import app.interval.planning.Planner;
import app.interval.planning.Weights;
import app.interval.scheduling.Scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes decks of what a session may ask.
///
/// @param shown items that can be shown
/// @param shares how the learner's answers are spread over grades
record Decks(
        ItemBank bank,
        Journal journal,
        Scheduler scheduler,
        List<ItemFacts> shown,
        GradeShares shares) {

    /// What today's plan is made from.
    Deck all(Stamp now) {
        return of(Request.of(new Length.Questions(1)), now, 0);
    }

    /// @param met new items the session has met already, before it was left; they are in the day's
    ///   limit and in the session's count
    Deck of(Request request, Stamp now, int met) {
        var settings = scheduler.settings();
        var weights = Weights.of(bank.curriculum(), settings.goal().level()).shares(shown);
        Function<Instant, LocalDate> studyDay = at -> settings.studyDay(at, now.zone());
        var cards = new HashMap<>(journal.cards());
        var marking = new Marking(journal.marks(), cards);
        return new Deck(
                range(request, weights, marking, now),
                cards,
                choice(weights, studyDay, now, met),
                new DueDays(bank.published(), studyDay));
    }

    private Choosing choice(
            Map<ItemId, Double> weights,
            Function<Instant, LocalDate> studyDay,
            Stamp now,
            int met) {
        var settings = scheduler.settings();
        return new Choosing(
                new Repetitions(
                        new Planner(scheduler.model(), shares),
                        Horizon.of(settings, now),
                        Repetitions.stakes(shown, weights),
                        at -> settings.begins(studyDay.apply(at), now.zone())),
                new Order(
                        settings.pace().newShare(),
                        newAllowed(now.studyDay()) + met,
                        composed(now)),
                Duration.ofMinutes(settings.pace().minutes()));
    }

    private ComposedDays composed(Stamp now) {
        var pace = scheduler.settings().pace();
        var wanted = Duration.ofMinutes(pace.minutes());
        return ComposedDays.of(now.studyDay(), wanted, pace.newShare());
    }

    private int newAllowed(LocalDate day) {
        var limit = scheduler.settings().pace().newItems();
        return Math.max(0, limit - journal.newItemsOn(day));
    }

    private Range range(Request request, Map<ItemId, Double> weights, Marking marking, Stamp now) {
        var scope = request.scope();
        var wanted = wanted(scope, marking.marks());
        var level = scheduler.settings().goal().level();
        var inOrder =
                NewOrder.of(shown, bank.curriculum(), level, weights).stream()
                        .filter(wanted)
                        .toList();
        Set<ItemId> spoken = scope instanceof Scope.Leeches ? marking.marks().leeches() : Set.of();
        return new Range(inOrder, marking, now.studyDay(), spoken, request.isPractice());
    }

    private Predicate<ItemFacts> wanted(Scope scope, Marks marks) {
        return switch (scope) {
            case Scope.All() -> _ -> true;
            case Scope.OfArea(var area) -> facts -> facts.area().equals(area);
            case Scope.OfTopic(var topic) -> facts -> facts.topic().equals(topic);
            case Scope.OfLevel(var level) -> facts -> facts.level() == level;
            case Scope.OfType(var type) -> facts -> facts.type() == type;
            case Scope.Failed() -> among(new HashSet<>(Misses.failed(journal.results())));
            case Scope.Misjudged() -> among(Misses.misjudged(journal.results()).keySet());
            case Scope.Starred() -> among(marks.starred());
            case Scope.Leeches() -> among(marks.leeches());
            case Scope.These(var items) -> among(items);
        };
    }

    private static Predicate<ItemFacts> among(Set<ItemId> items) {
        return facts -> items.contains(facts.id());
    }
}
