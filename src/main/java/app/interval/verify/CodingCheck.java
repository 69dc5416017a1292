package app.interval.verify;

import app.interval.domain.item.Task;

import java.io.IOException;

/// The solution passes all tests; the starter and each wrong solution fail the hidden ones, an
/// endless loop included, because the item's own limits are part of its tests.
final class CodingCheck {

    private CodingCheck() {}

    static void run(Task.Coding task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        trial.limit(trial.limits().with(task.limits().time(), task.limits().megabytes()));
        var hidden = task.tests().hidden();
        trial.accept(
                "the solution passes the hidden tests", join(task.solution(), hidden), "Solution");
        var visible = task.tests().visible();
        if (!visible.isBlank()) {
            var program = join(task.solution(), visible);
            trial.accept("the solution passes the visible tests", program, "Visible tests");
        }
        trial.rejectOrEnd(
                "the starter fails the hidden tests", join(task.starter(), hidden), "Starter");
        for (var wrong : task.wrong()) {
            wrong(wrong, hidden, trial);
        }
    }

    /// One that Python cannot read would fail any test.
    private static void wrong(Task.WrongSolution wrong, String hidden, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        var ran = trial.run(join(wrong.code(), hidden));
        var place = "Wrong solutions/%s (%s)".formatted(wrong.name(), wrong.misconception());
        var what = "'" + wrong.name() + "' fails the hidden tests";
        var detail = ran.passed() ? "it passed" : ran.words();
        trial.check(what, !ran.passed() && !ran.unreadable(), detail, place);
    }

    private static String join(String code, String tests) {
        return code + "\n\n" + tests + "\n";
    }
}
