package app.interval.verify;

import app.interval.domain.item.Task;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every accepted text passes the check and every wrong one fails it, the other blanks being right.
final class ClozeCheck {

    private static final Pattern GAP = Pattern.compile("___(\\d+)___");

    private final Task.Cloze task;
    private final Trial trial;

    private ClozeCheck(Task.Cloze task, Trial trial) {
        this.task = task;
        this.trial = trial;
    }

    static void run(Task.Cloze task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        var check = new ClozeCheck(task, trial);
        for (var blank : task.blanks()) {
            check.run(blank);
        }
    }

    private void run(Task.Blank blank) throws IOException, InterruptedException, RefusedException {
        var name = "blank " + blank.label();
        var place = "Blanks/" + blank.label();
        for (var text : blank.accepted()) {
            trial.accept(name + " accepts '" + text + "'", program(blank, text), place);
        }
        for (var wrong : blank.wrong()) {
            var text = wrong.text();
            trial.reject(name + " rejects '" + text + "'", program(blank, text), place);
        }
    }

    private String program(Task.Blank blank, String text) {
        Map<String, String> texts = new HashMap<>();
        task.blanks().forEach(other -> texts.put(other.label(), other.accepted().getFirst()));
        texts.put(blank.label(), text);
        var code =
                GAP.matcher(task.code())
                        .replaceAll(gap -> Matcher.quoteReplacement(texts.get(gap.group(1))));
        return Snippets.between(trial.item(), code, task.check());
    }
}
