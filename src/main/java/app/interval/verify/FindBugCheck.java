package app.interval.verify;

import app.interval.domain.item.Task;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The version with the bug fails the check by itself, the fix passes it, differs in more than
/// layout and touches a line marked right.
final class FindBugCheck {

    private FindBugCheck() {}

    static void run(Task.FindBug task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        if (!task.language().equals("python")) {
            return;
        }
        var ran = trial.run(Snippets.between(trial.item(), task.code(), task.check()));
        var fails = ran.failedByItself() && !ran.unreadable();
        var detail = ran.passed() ? "it passed" : ran.words();
        trial.check("the version with the bug fails the check", fails, detail, "Check");
        differs(task, trial);
        var fixed = Snippets.between(trial.item(), task.fix(), task.check());
        trial.accept("the fixed version passes", fixed, "Fix");
        touches(task, trial);
    }

    private static void differs(Task.FindBug task, Trial trial) {
        var parsed = new PythonSyntax(trial.interpreter()).parse(List.of(task.code(), task.fix()));
        var bug = parsed.get(task.code());
        var fix = parsed.get(task.fix());
        var alike =
                bug != null && fix != null && bug.parses() && bug.meaning().equals(fix.meaning());
        var same = alike || task.code().equals(task.fix());
        trial.check("the fix differs from the bug", !same, "they are the same code", "Fix");
    }

    private static void touches(Task.FindBug task, Trial trial) {
        var marked =
                task.lines().stream()
                        .filter(Task.Line::correct)
                        .map(Task.Line::number)
                        .collect(Collectors.toCollection(TreeSet::new));
        var changed = LineChanges.of(lines(task.code()), lines(task.fix()));
        var detail = "changed are the lines %s, marked %s".formatted(changed, marked);
        var touched = changed.stream().anyMatch(marked::contains);
        trial.check("the fix touches a marked line", touched, detail, "Lines");
    }

    private static List<String> lines(String code) {
        return code.stripTrailing().lines().toList();
    }
}
