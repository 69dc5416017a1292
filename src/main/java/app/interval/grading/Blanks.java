package app.interval.grading;

import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Judges what was written into the blanks of a piece of code. Texts are compared token by token:
/// `f( a,b )` is `f(a, b)`. In Python `'a'` is `"a"` as well, but not inside a string, which may
/// hold SQL or a command, where quotes have meanings.
public final class Blanks {

    /// Parts of Python that are read as one, so that a name found beside them is code.
    private static final Pattern PARTS =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''"
                            + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\""
                            + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'|#.*|\\w+");

    private Blanks() {}

    /// Share of the blanks that hold an accepted text.
    static Outcome judge(Cloze task, Filled answer) {
        var right = task.blanks().stream().filter(blank -> isRight(task, blank, answer)).count();
        var all = task.blanks().size();
        return new Outcome(right == all, (double) right / all, false);
    }

    /// Whether an accepted text was written into `blank`.
    public static boolean isRight(Cloze task, Blank blank, Filled answer) {
        var text = answer.texts().getOrDefault(blank.label(), "");
        return blank.accepted().stream().anyMatch(accepted -> same(task, blank, accepted, text));
    }

    /// The wrong text the author expected and the learner wrote.
    public static Optional<WrongText> expectedMistake(Cloze task, Blank blank, Filled answer) {
        var text = answer.texts().getOrDefault(blank.label(), "");
        return blank.wrong().stream()
                .filter(wrong -> same(task, blank, wrong.text(), text))
                .findFirst();
    }

    /// What may be chosen instead of typing: one accepted text and the wrong ones, none twice.
    public static List<String> choices(Blank blank) {
        var texts = new LinkedHashMap<List<String>, String>();
        texts.put(Tokens.of(blank.accepted().getFirst()), blank.accepted().getFirst());
        blank.wrong().forEach(wrong -> texts.putIfAbsent(Tokens.of(wrong.text()), wrong.text()));
        return List.copyOf(texts.values());
    }

    private static boolean same(Cloze task, Blank blank, String expected, String given) {
        return isPython(task, blank)
                ? Tokens.withAnyQuotes(expected).equals(Tokens.withAnyQuotes(given))
                : Tokens.of(expected).equals(Tokens.of(given));
    }

    /// Whether the blank stands in Python itself, and not inside a string or a comment of it.
    private static boolean isPython(Cloze task, Blank blank) {
        var gap = "___" + blank.label() + "___";
        return task.language().equals("python")
                && PARTS.matcher(task.code()).results().anyMatch(part -> part.group().equals(gap));
    }
}
