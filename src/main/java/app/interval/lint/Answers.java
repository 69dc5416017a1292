package app.interval.lint;

import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.text.RichText;
import app.interval.grading.Grader;
import app.interval.grading.Tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Answers that are typed or pointed at, right ones against wrong ones: T12, V04, V07, V08, O14.
final class Answers {

    private static final int MOST_LINES = 8;
    private static final int LEAST_REASON = 8;

    private Answers() {}

    static void output(Subject subject, PredictOutput task) {
        if (task.output().lines().count() > MOST_LINES) {
            var message = "the answer has more than " + MOST_LINES + " lines to type";
            subject.warn("Answer", "T12", message, "Let the program print less");
        }
        var seen = new ArrayList<String>();
        for (var wrong : task.wrong()) {
            var place = "Wrong answers/wrong: " + wrong.misconception();
            if (sameOutput(task, wrong.text())) {
                var message = "the wrong answer counts as the right one";
                subject.error(place, "V04", message, "Write what differs, or delete it");
            } else if (seen.stream().anyMatch(other -> sameOutput(other, wrong.text()))) {
                var message = "the same wrong answer is listed twice";
                subject.error(place, "V04", message, "Keep one");
            }
            seen.add(wrong.text());
            reason(subject, place, wrong.rationale());
        }
    }

    /// As the program compares what a learner types.
    private static boolean sameOutput(PredictOutput task, String typed) {
        return Grader.judge(task, new Answer.Typed(typed)).right();
    }

    private static boolean sameOutput(String expected, String typed) {
        return sameOutput(new PredictOutput(expected, List.of()), typed);
    }

    static void blanks(Subject subject, Cloze task) {
        task.blanks().forEach(blank -> blank(subject, blank));
    }

    private static void blank(Subject subject, Blank blank) {
        var place = "Blanks/" + blank.label();
        var seen = new HashSet<List<String>>();
        var texts = new ArrayList<>(blank.accepted());
        blank.wrong().forEach(wrong -> texts.add(wrong.text()));
        for (var text : texts) {
            if (!seen.add(Tokens.of(text))) {
                var message = "the answer " + text + " is listed twice, perhaps right and wrong";
                subject.error(place, "V04", message, "Keep one: spaces do not count");
            }
        }
        blank.wrong().forEach(wrong -> reason(subject, place, wrong.rationale()));
    }

    static void bug(Subject subject, FindBug task) {
        if (subject.sameMeaning(task.code(), task.fix())) {
            var message = "the fix does what the faulty code does";
            subject.error("Fix", "V07", message, "Write the repaired version");
        }
        for (var line : task.lines()) {
            var verdict = line.misconception().map(tag -> "wrong: " + tag).orElse("correct");
            var place = "Lines/line " + line.number() + " (" + verdict + ")";
            reason(subject, place, line.rationale());
        }
    }

    static void coding(Subject subject, Coding task) {
        for (var wrong : task.wrong()) {
            var place = "Wrong solutions/" + wrong.name() + " (" + wrong.misconception() + ")";
            if (subject.sameMeaning(wrong.code(), task.solution())) {
                var message = "the wrong solution is the solution";
                subject.error(place, "V08", message, "Write what the belief leads to");
            }
            reason(subject, place, wrong.why());
        }
    }

    private static void reason(Subject subject, String place, RichText reason) {
        var words = Prose.of(reason).length();
        if (words < LEAST_REASON) {
            var message = "the rationale has " + words + " words";
            subject.error(place, "O14", message, "Explain in at least " + LEAST_REASON);
        }
    }

    /// Whether a machine can decide the answer at all.
    static boolean decidable(Task task) {
        return switch (task) {
            case Task.Flashcard _, Task.Open _, Task.Behavioural _ -> false;
            default -> true;
        };
    }
}
