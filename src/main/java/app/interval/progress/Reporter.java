package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;
import app.interval.domain.log.Outcome;
import app.interval.progress.Report.Ask;
import app.interval.progress.Report.Findings;
import app.interval.progress.Report.Firsts;
import app.interval.progress.Report.Made;
import app.interval.progress.Report.Questions;
import app.interval.progress.Report.Subject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is worth telling. The same standing gives the same report: every order has a last
/// rule, the address.
final class Reporter {

    /// Share right from which a topic is a strength.
    private static final double STRONG = 0.8;

    private static final int FEW = 5;
    private static final int MANY = 10;
    private static final int CORE = 1;

    private final Standing standing;
    private final Level level;
    private final Map<ItemId, Objective> objectives = new HashMap<>();
    private final Map<String, Questions> questions = new HashMap<>();

    /// @param published every item of the bank
    Reporter(Standing standing, List<ItemFacts> published) {
        this.standing = standing;
        this.level = standing.now().settings().goal().level();
        for (var item : published) {
            objectives.put(item.id(), item.objective());
            if (item.level() == level) {
                address(item.topic())
                        .ifPresent(topic ->
                                questions.merge(
                                        topic, new Questions(1, item.expected()), Questions::plus));
            }
        }
    }

    Report report(Made made, Meetings meetings) {
        var met = meetings.at(level);
        var selfGraded =
                met.evidence().stream()
                        .filter(first -> first.outcome().filter(Outcome::selfGraded).isPresent())
                        .count();
        var firsts = new Firsts(met.all().size(), Math.toIntExact(selfGraded));
        return new Report(made, standing, firsts, findings(met.evidence()));
    }

    private Findings findings(List<Trace> evidence) {
        var counts = standing.evidence().topics(level);
        // What left the curriculum has no name any more.
        var subjects =
                counts.keySet().stream()
                        .flatMap(address -> curriculum().topic(address).stream())
                        .map(topic -> subject(topic, counts))
                        .toList();
        var unmet = unmet(counts).toList();
        return new Findings(
                strengths(subjects),
                gaps(subjects),
                unmet.stream().limit(MANY).toList(),
                unmet.size(),
                asks(evidence));
    }

    /// Best supported first.
    private static List<Subject> strengths(List<Subject> subjects) {
        return subjects.stream()
                .filter(Reporter::isStrong)
                .sorted(
                        Comparator.comparingDouble(
                                        (Subject subject) -> -subject.count().band().low())
                                .thenComparing(subject -> subject.topic().address()))
                .limit(FEW)
                .toList();
    }

    private static List<Subject> gaps(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.count().missed() > 0 && !isStrong(subject))
                .sorted(
                        Comparator.comparingInt((Subject subject) -> -subject.count().missed())
                                .thenComparingDouble(subject -> subject.count().share())
                                .thenComparing(subject -> subject.topic().address()))
                .limit(FEW)
                .toList();
    }

    private static boolean isStrong(Subject subject) {
        return subject.count().enough() && subject.count().share() >= STRONG;
    }

    /// Heaviest areas first, topics as the curriculum has them.
    private Stream<Subject> unmet(Map<String, Count> counts) {
        return curriculum().areas().stream()
                .filter(area -> weight(area) * curriculum().areas().size() >= total())
                .sorted(Comparator.comparingInt((Area area) -> -weight(area)))
                .flatMap(area -> area.topics().stream())
                .filter(topic -> topic.tier() == CORE && asksAt(topic))
                .filter(topic -> !counts.containsKey(topic.address()))
                .map(topic -> subject(topic, counts));
    }

    private boolean asksAt(Topic topic) {
        return topic.objectives().keySet().stream()
                .anyMatch(objective -> objective.level() == level);
    }

    private int weight(Area area) {
        return area.weight().getOrDefault(level, 0);
    }

    private int total() {
        return curriculum().areas().stream().mapToInt(this::weight).sum();
    }

    /// What items that were missed ask for, most missed first.
    private List<Ask> asks(List<Trace> evidence) {
        var missed =
                evidence.stream()
                        .filter(first -> !first.isRight())
                        .flatMap(first -> objective(first).stream())
                        .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
        return missed.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<Objective, Long> entry) -> -entry.getValue())
                                .thenComparing(entry -> entry.getKey().address()))
                .flatMap(entry -> ask(entry.getKey()).stream())
                .limit(FEW)
                .toList();
    }

    private Optional<Objective> objective(Trace first) {
        return Optional.ofNullable(objectives.get(first.asked().item()));
    }

    private Optional<Ask> ask(Objective objective) {
        return curriculum()
                .topic(objective.topic())
                .flatMap(topic ->
                        Optional.ofNullable(topic.objectives().get(objective))
                                .map(text -> new Ask(topic, objective, text)));
    }

    private Subject subject(Topic topic, Map<String, Count> counts) {
        return new Subject(
                topic,
                counts.getOrDefault(topic.address(), Count.NONE),
                questions.getOrDefault(topic.address(), Questions.NONE));
    }

    private Optional<String> address(String topic) {
        return curriculum().topic(topic).map(Topic::address);
    }

    private Curriculum curriculum() {
        return standing.curriculum();
    }
}
