package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Outcome;
import app.interval.readiness.Cell;
import app.interval.readiness.Question;
import app.interval.readiness.Response;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an answer means as evidence, by what was asked and how it was given.
final class Meaning {

    /// Who answers in less of the expected time has not thought about it.
    private static final double RAPID = 0.22;

    private final Curriculum curriculum;
    private final Map<ItemId, Version> corrected;
    private final Map<String, Optional<String>> today = new HashMap<>();

    /// @param corrected by item, the first version whose key is right
    Meaning(Curriculum curriculum, Map<ItemId, Version> corrected) {
        this.curriculum = curriculum;
        this.corrected = Map.copyOf(corrected);
    }

    /// The same under the address its topic has today.
    Facts today(Facts then) {
        var objective = then.objective();
        return topic(objective)
                .filter(topic -> !topic.equals(objective.topic()))
                .map(topic -> topic + objective.address().substring(objective.topic().length()))
                .map(address ->
                        new Facts(
                                then.type(),
                                new Objective(address),
                                then.expected(),
                                then.selfGraded()))
                .orElse(then);
    }

    private Optional<String> topic(Objective objective) {
        return today.computeIfAbsent(
                objective.topic(), then -> curriculum.topic(then).map(Topic::address));
    }

    /// A right answer, not yet given.
    ///
    /// @param about by its name of today
    /// @return none if its topic is not in the curriculum
    Optional<Response> asked(Facts about, Met met, double day) {
        return question(about, about.type())
                .map(question -> new Response(day, question, Given.plain(1), met));
    }

    /// An answer before it is judged: its score is still 0.
    ///
    /// @param about by its name of today
    /// @return none if its topic is not in the curriculum, or its key was wrong
    Optional<Response> answered(Attempt attempt, Facts about, Met met, double day) {
        var given =
                new Given(
                        0,
                        isRapid(attempt, about),
                        attempt.effort().hints() > 0,
                        attempt.answer() instanceof GaveUp);
        return question(about, type(attempt, about))
                .filter(_ -> isSound(attempt.asked().edition()))
                .map(question -> new Response(day, question, given, met));
    }

    /// The same answer, judged. A machine's partial credit counts nothing, the learner's does.
    static Response judged(Response response, Outcome outcome) {
        var before = response.given();
        var question = response.question();
        var score = outcome.selfGraded() ? outcome.share() : outcome.right() ? 1 : 0;
        return new Response(
                response.day(),
                new Question(question.cell(), question.type(), outcome.selfGraded()),
                new Given(score, before.rapid(), before.hint(), before.gaveUp()),
                response.met());
    }

    private Optional<Question> question(Facts about, ItemType type) {
        var objective = about.objective();
        return topic(objective)
                .map(topic ->
                        new Question(new Cell(topic, objective.level()), type, about.selfGraded()));
    }

    /// A gap that is filled by choosing can be guessed like any choice.
    private static ItemType type(Attempt attempt, Facts about) {
        var chosen = attempt.answer() instanceof Filled filled && !filled.chosen().isEmpty();
        return chosen ? ItemType.SINGLE_CHOICE : about.type();
    }

    private static boolean isRapid(Attempt attempt, Facts about) {
        var spent = attempt.effort().spent();
        var thinking = spent.taken().minus(spent.idle()).toMillis();
        return thinking < RAPID * about.expected().toMillis();
    }

    private boolean isSound(Edition edition) {
        var right = corrected.get(edition.id());
        return right == null || edition.version().compareTo(right) >= 0;
    }
}
