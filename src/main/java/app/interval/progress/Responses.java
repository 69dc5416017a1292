package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;
import app.interval.readiness.Forecasts;
import app.interval.readiness.Forecasts.Tested;
import app.interval.readiness.Response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;

/// The answers of a log as evidence of readiness, kept up as the log grows: after any number of
/// events the same as from the whole log at once.
///
/// An answer in any context is an exposure to its item, judged or not, taken back or not, by a
/// right key or a wrong one, and a reset forgets none. It is evidence by its newest judgement that
/// counts, at its own place in the log.
public final class Responses {

    private final Meaning meaning;
    private final Function<Edition, Optional<Facts>> facts;
    private final Judgements judgements = new Judgements();
    private final Encounters encounters = new Encounters();

    /// By position among the answers of the log: what an answer would be evidence of once it is
    /// judged, and what it is.
    private final List<Optional<Said>> unjudged = new ArrayList<>();

    private final List<Optional<Said>> said = new ArrayList<>();
    private final Map<UUID, Integer> positions = new HashMap<>();

    /// An answer that is evidence.
    ///
    /// @param answer its event
    /// @param forecast what had been expected of it just before, if that was noted
    public record Said(UUID answer, OptionalDouble forecast, Response response) {

        private Said judged(Judgement judgement) {
            return new Said(answer, forecast, Meaning.judged(response, judgement.outcome()));
        }
    }

    /// @param corrected by item, the first version whose key is right: an answer to an older one is
    ///   no evidence
    /// @param facts of every edition that was asked
    public Responses(
            Curriculum curriculum,
            Map<ItemId, Version> corrected,
            Function<Edition, Optional<Facts>> facts) {
        meaning = new Meaning(curriculum, corrected);
        this.facts = facts;
    }

    /// Takes note of what happened next, in the order of replay.
    ///
    /// @return the first position of which the evidence is new or another than before; all before
    ///   it has stayed as it was
    public int append(List<Event> further) {
        var first = size();
        for (var event : further) {
            switch (event) {
                case Answered(var stamp, var attempt, _) -> meet(stamp, attempt);
                case Submitted(var stamp, var attempt) -> meet(stamp, attempt);
                default -> {}
            }
        }
        for (var answer : judgements.append(further)) {
            var position = positions.get(answer);
            if (position != null && judge(answer, position)) {
                first = Math.min(first, position);
            }
        }
        return first;
    }

    /// Number of answers, evidence or not; the position of the next one.
    public int size() {
        return said.size();
    }

    /// Evidence from a position on, in the order of replay.
    public List<Said> from(int position) {
        return said.subList(position, size()).stream().flatMap(Optional::stream).toList();
    }

    /// Forecasts that were noted and put to the test.
    public Forecasts forecasts() {
        var tested = new ArrayList<Tested>();
        for (var one : from(0)) {
            if (one.response.counts() && one.forecast.isPresent()) {
                var score = one.response.given().score();
                tested.add(new Tested(one.forecast.getAsDouble(), score));
            }
        }
        return new Forecasts(tested);
    }

    /// A right answer to an item that is asked at `at`, for its forecast; none if its topic is not
    /// in the curriculum.
    ///
    /// @param recall retrievability, 0 to 1; none at first sight
    public Optional<Response> asked(ItemId item, Facts about, Instant at, OptionalDouble recall) {
        var today = meaning.today(about);
        var met = encounters.met(item, Optional.of(today.objective()), at, recall);
        return meaning.asked(today, met, encounters.day(at));
    }

    /// Follow-ups of a question belong to its exposure, they are none of their own.
    private void meet(Stamp stamp, Attempt attempt) {
        if (attempt.asked().part() > 0) {
            return;
        }
        var item = attempt.asked().edition().id();
        var about = facts.apply(attempt.asked().edition()).map(meaning::today);
        var objective = about.map(Facts::objective);
        var met = encounters.met(item, objective, stamp.at(), attempt.before().recall());
        encounters.add(item, objective, stamp.at());
        var day = encounters.day(stamp.at());
        positions.put(stamp.id(), size());
        said.add(Optional.empty());
        unjudged.add(
                about.flatMap(known -> meaning.answered(attempt, known, met, day))
                        .map(response ->
                                new Said(stamp.id(), attempt.before().forecast(), response)));
    }

    /// @return whether that changed anything
    private boolean judge(UUID answer, int position) {
        var now = unjudged.get(position).flatMap(said -> judgements.of(answer).map(said::judged));
        return !now.equals(said.set(position, now));
    }
}
