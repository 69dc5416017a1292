package app.interval.verify;

import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.grading.Grader;
import app.interval.verify.Program.Seed;

import java.io.IOException;

/// The program prints the stated answer, whatever the order of sets, and none of the wrong ones.
final class PredictOutputCheck {

    private PredictOutputCheck() {}

    static void run(Task.PredictOutput task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        var source = Snippets.ofPrompt(trial.item().item());
        for (var seed : Seed.values()) {
            var ran = trial.run(source, seed);
            var what = "the program prints the answer (hash seed " + seed.number() + ")";
            trial.check(what, ran.passed() && same(task, ran), ran.words(), "Answer");
            if (seed == Seed.ZERO) {
                mistake(task, ran, trial);
            }
        }
    }

    /// Every byte, and as the program judges the answers of learners.
    private static boolean same(Task.PredictOutput task, Ran ran) {
        return ran.output().equals(task.output() + "\n")
                && Grader.judge(task, new Answer.Typed(ran.output())).right();
    }

    private static void mistake(Task.PredictOutput task, Ran ran, Trial trial) {
        var mistake = Grader.expectedMistake(task, ran.output());
        var tag = mistake.map(Task.WrongText::misconception).orElse("");
        var what = "no wrong answer is what the program prints";
        trial.check(what, mistake.isEmpty(), tag + " is", "Wrong answers/wrong: " + tag);
    }
}
