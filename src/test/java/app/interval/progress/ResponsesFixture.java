package app.interval.progress;

import static app.interval.domain.item.ItemType.SINGLE_CHOICE;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.readiness.Response;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A log that grows, and what it is evidence of. Items take a minute; unless a test says otherwise
/// each is a single choice about an objective of its own, answered in 30 seconds.
abstract class ResponsesFixture {

    static final Judgement RIGHT = judgement(1, false);
    static final Judgement WRONG = judgement(0, false);
    static final Answer PICKED = new Picked(Set.of("a"));

    static final Curriculum CURRICULUM =
            new Curriculum(
                    List.of(
                            new Area(
                                    "web",
                                    "Web",
                                    "",
                                    Map.of(Level.MID, 1),
                                    List.of(topic("web/http"), topic("web/forms")))),
                    Map.of(),
                    Map.of("web/input", "web/forms"));

    final FakeStamps stamps = new FakeStamps();
    final List<Event> log = new ArrayList<>();
    final Map<ItemId, Version> corrected = new HashMap<>();
    private final Map<ItemId, Facts> facts = new HashMap<>();

    private static Topic topic(String address) {
        return new Topic(address, address, 1, List.of(), Map.of());
    }

    <E extends Event> E add(E event) {
        log.add(event);
        return event;
    }

    /// Item `number` is of this type and objective.
    void item(int number, ItemType type, String objective) {
        var selfGraded = type == ItemType.FLASHCARD || type == ItemType.OPEN;
        facts.put(
                FakeItems.id(number),
                new Facts(type, new Objective(objective), Duration.ofMinutes(1), selfGraded));
    }

    Optional<Facts> facts(Edition edition) {
        return Optional.of(facts(edition.id()));
    }

    Facts facts(ItemId item) {
        var number = Integer.parseInt(item.item().substring(2));
        var usual =
                new Facts(
                        SINGLE_CHOICE,
                        new Objective("web/http#m" + number),
                        Duration.ofMinutes(1),
                        false);
        return facts.getOrDefault(item, usual);
    }

    Responses nothing() {
        return new Responses(CURRICULUM, corrected, this::facts);
    }

    /// What the whole log is evidence of.
    List<Response> evidence() {
        var responses = nothing();
        responses.append(log);
        return responses.from(0).stream().map(Responses.Said::response).toList();
    }

    Response only() {
        var evidence = evidence();
        if (evidence.size() != 1) {
            throw new AssertionError(evidence);
        }
        return evidence.getFirst();
    }

    Answered answered(int number, Judgement judgement) {
        return answered(number, PICKED, Duration.ofSeconds(30), judgement);
    }

    Answered answered(int number, Answer answer, Duration taken, Judgement judgement) {
        var attempt = attempt(asked(number, Context.STUDY, 0), answer, effort(taken, 0));
        return new Answered(stamps.stamp(), attempt, judgement);
    }

    Submitted submitted(int number) {
        var effort = effort(Duration.ofSeconds(30), 0);
        var asked = asked(number, Context.STUDY, 0);
        return new Submitted(stamps.stamp(), attempt(asked, new Answer.Thought(), effort));
    }

    static Asked asked(int number, Context context, int part) {
        var version = new Version(1, 0);
        var edition = new Edition(FakeItems.id(number), version, "%064x".formatted(number));
        return new Asked(Optional.empty(), part, edition, context, List.of());
    }

    static Effort effort(Duration taken, int hints) {
        return new Effort(
                hints,
                1,
                Optional.empty(),
                OptionalDouble.empty(),
                new Spent(taken, Duration.ZERO));
    }

    static Attempt attempt(Asked asked, Answer answer, Effort effort) {
        var before = new Before(OptionalDouble.empty(), OptionalDouble.empty());
        return new Attempt(asked, answer, effort, before);
    }

    static Judgement judgement(double share, boolean selfGraded) {
        var outcome = new Outcome(share == 1, share, selfGraded);
        return new Judgement(outcome, Remarks.NONE, Optional.empty());
    }
}
