package app.interval.grading;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Behavioural;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.Line;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Open;
import app.interval.domain.item.Task.Order;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Judges an answer against its key.
public final class Grader {

    private Grader() {}

    /// How well `answer` matches what `task` asks for.
    ///
    /// @throws IllegalArgumentException if the answer is of a kind this task cannot receive, or the
    ///   learner has to judge it
    public static Outcome judge(Task task, Answer answer) {
        if (answer instanceof GaveUp) {
            return new Outcome(false, 0, false);
        }
        if (task instanceof Choice choice && answer instanceof Picked(var labels)) {
            return picked(choice, labels);
        }
        if (task instanceof PredictOutput predict && answer instanceof Typed(var text)) {
            return allOrNothing(sameOutput(predict.output(), text));
        }
        if (task instanceof FindBug bug && answer instanceof Picked(var labels)) {
            return allOrNothing(pointsAt(bug, labels));
        }
        return judgeParts(task, answer);
    }

    /// An answer of several parts, each right or wrong.
    private static Outcome judgeParts(Task task, Answer answer) {
        if (task instanceof Cloze cloze && answer instanceof Filled filled) {
            return Blanks.judge(cloze, filled);
        }
        if (task instanceof Order order && answer instanceof Ordered(var labels)) {
            return Alignment.judge(order, labels);
        }
        if (task instanceof Match match && answer instanceof Matched(var rights)) {
            return matched(match, rights);
        }
        throw new IllegalArgumentException(answer + " does not answer " + task);
    }

    /// What the learner's own assessment of an answer to `task`, which is of `level`, amounts to.
    ///
    /// @throws IllegalArgumentException if the assessment is of a kind this task cannot receive
    public static Outcome assess(Task task, Level level, Assessment assessment) {
        return switch (assessment) {
            case Graded(var grade, var ticks) -> selfJudged(grade, ticks.size(), points(task));
            case Rated(var levels) -> rated(rubric(task), level, levels);
        };
    }

    /// Number of points that can be ticked: those of a flashcard, or the mistakes of wrong
    /// solutions that one's own code does not make.
    public static int points(Task task) {
        return switch (task) {
            case Flashcard card -> card.points().size();
            case Coding coding -> coding.wrong().size();
            default -> 0;
        };
    }

    /// The dimensions in which an answer to `task` is rated; none if it is not.
    public static List<Dimension> rubric(Task task) {
        return switch (task) {
            case Open open -> open.rubric();
            case Behavioural behavioural -> behavioural.signals();
            default -> List.of();
        };
    }

    /// The share of dimensions that reached the level of the item. Whatever the learner aims at,
    /// nobody is marked down for what a higher level would add.
    private static Outcome rated(List<Dimension> rubric, Level item, Map<Integer, Level> levels) {
        var strangers = levels.keySet().stream().filter(n -> n < 1 || n > rubric.size()).toList();
        if (rubric.isEmpty() || !strangers.isEmpty()) {
            throw new IllegalArgumentException(levels + " rates no rubric of " + rubric.size());
        }
        var reached = levels.values().stream().filter(level -> level.compareTo(item) >= 0).count();
        var share = (double) reached / rubric.size();
        return new Outcome(share == 1, share, true);
    }

    /// What the learner's own judgement amounts to: the share of points ticked, or, if none was
    /// ticked, what the grade stands for.
    public static Outcome selfJudged(Grade grade, int ticked, int points) {
        var share = ticked == 0 ? share(grade) : (double) ticked / points;
        return new Outcome(share == 1, share, true);
    }

    /// The grade that ticks suggest; the learner may choose another one. Without points there is
    /// nothing to tick, and nothing speaks against Good.
    public static Grade suggested(int ticked, int points) {
        var share = points == 0 ? 1 : (double) ticked / points;
        return share >= 0.8 ? Grade.GOOD : share >= 0.5 ? Grade.HARD : Grade.AGAIN;
    }

    /// Several lines may be right because each would do; a wrong one among them spoils it.
    private static boolean pointsAt(FindBug bug, Set<String> labels) {
        return !labels.isEmpty()
                && labels.stream()
                        .allMatch(label -> bug.line(label).filter(Line::correct).isPresent());
    }

    /// The share of left-hand sides beside which the right text stands, whichever row it is from.
    private static Outcome matched(Match match, Map<String, String> rights) {
        var right = match.lefts().stream().filter(left -> isRight(match, left, rights)).count();
        var all = match.pairs().size();
        return new Outcome(right == all, (double) right / all, false);
    }

    /// Whether the text beside the left-hand side `left` belongs there.
    public static boolean isRight(Match match, String left, Map<String, String> rights) {
        var given = Optional.ofNullable(rights.get(left)).filter(match.rights()::contains);
        return given.filter(label -> match.right(label).equals(match.right(left))).isPresent();
    }

    /// The wrong text the author expected and the learner typed.
    public static Optional<Task.WrongText> expectedMistake(PredictOutput task, String typed) {
        return task.wrong().stream().filter(wrong -> sameOutput(wrong.text(), typed)).findFirst();
    }

    /// All or nothing, or each option a judgement of its own.
    private static Outcome picked(Choice choice, Set<String> labels) {
        var right = labels.equals(choice.correct());
        if (!choice.perOption()) {
            return allOrNothing(right);
        }
        var judgedRight =
                choice.options().stream()
                        .filter(option -> option.correct() == labels.contains(option.label()))
                        .count();
        return new Outcome(right, (double) judgedRight / choice.options().size(), false);
    }

    /// Lines are compared after trimming spaces on the right; empty lines at the end do not count.
    private static boolean sameOutput(String expected, String typed) {
        return lines(expected).equals(lines(typed));
    }

    private static List<String> lines(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).toList();
    }

    private static Outcome allOrNothing(boolean right) {
        return new Outcome(right, right ? 1 : 0, false);
    }

    private static double share(Grade grade) {
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> 0.5;
            case GOOD, EASY -> 1;
        };
    }
}
