package app.interval.grading;

import app.interval.domain.Grade;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Outcome;

import java.util.List;
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
        throw new IllegalArgumentException(answer + " does not answer " + task);
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
