package app.interval.lint;

import app.interval.bank.Snippet;
import app.interval.domain.item.Task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Code wherever it stands, and whether what can be run is run: T09, T10, T14, S14, V01, V09, V10,
/// V12.
final class CodeRules {

    private static final String VERIFY = "Verify";
    private static final String PYTHON = "python";
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");

    /// As the templates of `bank new` begin what is to be written.
    private static final Pattern PLACEHOLDER = Pattern.compile("^(> |- |#* *)?WRITE [a-z]");

    private static final Pattern HTML =
            Pattern.compile("<(?!(?:br|sub|sup|kbd)\\b)/?[a-zA-Z][^>\n]*>");
    private static final Map<String, List<String>> SERVICES =
            Map.of(
                    "postgres", List.of("PGHOST", "PGUSER", "PGPORT"),
                    "redis", List.of("REDIS_URL"));

    private static final Set<String> TESTS =
            Set.of(VERIFY, "Check", "Visible tests", "Hidden tests");

    /// Sections in which code may be wrong on purpose.
    private static final Set<String> READ =
            Set.of("Prompt", "Options", "Blocks", "Distractors", "Explanation", "Answer");

    private CodeRules() {}

    static void check(Subject subject) {
        subject.source().snippets().forEach(snippet -> snippet(subject, snippet));
        prose(subject);
        placeholders(subject);
        SERVICES.forEach((service, names) -> service(subject, service, names));
        proof(subject);
        broken(subject);
        cannotFail(subject);
        subject.source().snippets().forEach(snippet -> swallows(subject, snippet));
    }

    private static void snippet(Subject subject, Snippet snippet) {
        if (snippet.language().isEmpty()) {
            var message = "the code fence names no language";
            subject.errorAt(snippet.line() - 1, "T09", message, "Write it behind the fence");
        }
        if (snippet.code().contains("\t")) {
            var before = snippet.code().substring(0, snippet.code().indexOf('\t'));
            var line = snippet.line() + (int) before.chars().filter(c -> c == '\n').count();
            subject.errorAt(line, "T10", "the code has a tab", "Indent by spaces");
        }
        if (snippet.isPython()) {
            subject.fault(snippet.code())
                    .ifPresent(fault -> {
                        var message = "Python cannot read this: " + fault;
                        var remedy = "Correct it, or flag the block 'broken' if that is the point";
                        subject.errorAt(snippet.line(), "T09", message, remedy);
                    });
        }
    }

    /// Lines outside fences; what stands between backticks is code.
    private static void prose(Subject subject) {
        var lines = subject.source().text().lines().toList();
        var fence = "";
        for (var i = 0; i < lines.size(); i++) {
            var start = lines.get(i).strip();
            if (start.startsWith("```") || start.startsWith("~~~")) {
                var mark = start.substring(0, 3);
                fence = fence.isEmpty() ? mark : fence.equals(mark) ? "" : fence;
            } else if (fence.isEmpty()
                    && HTML.matcher(INLINE_CODE.matcher(lines.get(i)).replaceAll("")).find()) {
                var remedy = "Say it in words or Markdown, or put it between backticks";
                subject.errorAt(i + 1, "S14", "raw HTML stands in the text", remedy);
            }
        }
    }

    private static void placeholders(Subject subject) {
        var lines = subject.source().text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (PLACEHOLDER.matcher(lines.get(i)).find()) {
                var message = "the template says here what to write";
                subject.errorAt(i + 1, "T14", message, "Write it, or delete the line");
            }
        }
    }

    private static void service(Subject subject, String service, List<String> names) {
        for (var snippet : subject.source().snippets()) {
            if (names.stream().noneMatch(snippet.code()::contains)) {
                continue;
            }
            if (!snippet.section().equals(VERIFY)) {
                var message = "'## " + snippet.section() + "' uses " + service;
                subject.errorAt(snippet.line(), "V09", message, "Only '## Verify' may");
            } else if (!subject.item().origin().proof().needs().services().contains(service)) {
                var remedy = "Declare services: [" + service + "]";
                subject.errorAt(snippet.line(), "V09", "the code uses " + service, remedy);
            }
        }
    }

    private static void proof(Subject subject) {
        var proof = subject.item().origin().proof();
        var excused = proof.notRunBecause().isPresent();
        var runs =
                subject.source().snippets().stream()
                        .anyMatch(snippet -> snippet.flags().contains("run"));
        if (excused && mustRun(subject.task())) {
            var message = "the code of this item can be run";
            subject.error("verify", "V10", message, "Delete the line, or choose another type");
        } else if (excused && proof.script().isPresent()) {
            var remedy = "Delete the line or the section";
            subject.error("verify", "V10", "nothing is run although there is '## Verify'", remedy);
        }
        if (!excused && Answers.decidable(subject.task()) && !Proofs.hasRun(subject.item())) {
            var remedy =
                    "Add '## Verify' with what must hold, or say why not: verify: \"none: why\"";
            subject.error("Prompt", "V10", "nothing is run for this item", remedy);
        }
        if (runs && chosen(subject.task()) && !Proofs.hasRun(subject.item())) {
            var remedy = "Add '## Verify' with what must hold, or drop the flag 'run'";
            subject.error("Prompt", "V01", "the prompt's code proves nothing", remedy);
        }
    }

    private static boolean mustRun(Task task) {
        return switch (task) {
            case Task.PredictOutput _, Task.Coding _ -> true;
            case Task.Cloze cloze -> cloze.language().equals(PYTHON);
            case Task.FindBug bug -> bug.language().equals(PYTHON);
            default -> false;
        };
    }

    /// Only what learners read may be wrong on purpose.
    private static void broken(Subject subject) {
        for (var snippet : subject.source().snippets()) {
            if (snippet.flags().contains("broken") && !READ.contains(snippet.section())) {
                var message = "'## " + snippet.section() + "' is marked as broken";
                subject.errorAt(snippet.line(), "V01", message, "Delete the word 'broken'");
            }
        }
    }

    private static boolean chosen(Task task) {
        return switch (task) {
            case Task.Choice _, Task.Match _, Task.Order _ -> true;
            default -> false;
        };
    }

    /// Checks of blanks and bugs may fail by themselves; the others have to say what must hold.
    private static void cannotFail(Subject subject) {
        if (subject.task() instanceof Task.Cloze || subject.task() instanceof Task.FindBug) {
            return;
        }
        for (var snippet : subject.source().snippets()) {
            var checks = snippet.section().equals(VERIFY) || snippet.section().equals("Check");
            if (checks
                    && snippet.isPython()
                    && !snippet.flags().contains("setup")
                    && !subject.asserts(snippet.code())) {
                var message = "'## " + snippet.section() + "' cannot fail";
                var remedy = "State what must hold: assert or raise";
                subject.errorAt(snippet.line(), "V01", message, remedy);
            }
        }
    }

    private static void swallows(Subject subject, Snippet snippet) {
        if (TESTS.contains(snippet.section())) {
            subject.swallowed(snippet.code())
                    .ifPresent(line -> {
                        var message = "'## " + snippet.section() + "' drops its own failure";
                        var remedy = "Let what is caught here fail, or state it in 'else'";
                        subject.errorAt(snippet.line() + line - 1, "V12", message, remedy);
                    });
        }
    }
}
