package app.interval.cli.bank;

import app.interval.authoring.Change;
import app.interval.authoring.Change.Kind;
import app.interval.authoring.Comparison;
import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.bank.Problem;
import app.interval.verify.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `bank diff`: what changed since a revision, and whether versions moved on as they must.
/// `diff.schema.json` describes the form for programs.
@Command(
        name = "diff",
        description = "Compares the bank with a git revision and checks the steps of versions.",
        footer = {
            "",
            "Exit codes: 0 every step is right, 1 something is refused, 2 could not run.",
            "",
            "Examples:",
            "  bank diff HEAD",
            "  bank diff origin/main ../payments",
            "  bank diff v1.0 --format json"
        })
final class DiffCommand implements Callable<Integer> {

    private static final String FORMAT = "interval-diff/1";

    private final Workshop workshop;
    private final Output output;

    @Parameters(index = "0", paramLabel = "REV", description = "A revision that git understands.")
    private String revision = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = Banks.USUAL,
            description = "Folder of the bank, ${DEFAULT-VALUE} if left out.")
    private Path folder = Path.of(Banks.USUAL);

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    DiffCommand(Workshop workshop, Output output) {
        this.workshop = workshop;
        this.output = output;
    }

    @Override
    public Integer call() throws CannotRunException {
        var now = Banks.read(folder, workshop.latest());
        var comparison = Comparison.of(then(), now);
        switch (format) {
            case TEXT -> tell(comparison);
            case JSON -> output.say(Json.text(document(comparison)));
        }
        return comparison.refused().isEmpty() ? BankCommand.CLEAN : BankCommand.FOUND;
    }

    private Bank then() throws CannotRunException {
        try {
            var copy = Files.createTempDirectory("interval-bank");
            try {
                new Revision(folder, revision).extract(copy);
                return BankReader.read(copy, workshop.latest());
            } finally {
                delete(copy);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotRunException(
                    "The bank cannot be had as of " + revision + ": " + e.getMessage());
        }
    }

    private static void delete(Path copy) throws IOException {
        try (var files = Files.walk(copy)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void tell(Comparison comparison) {
        for (var change : comparison.changes()) {
            var kind = Json.word(change.kind());
            var file = Banks.path(folder, change.file());
            output.say("%-8s %s  %s".formatted(kind, change.id(), file));
            output.say("         %s  %s".formatted(change.versions(), change.what()));
        }
        part("Refused", comparison.refused());
        part("Perhaps forgotten", comparison.remarks());
        output.say(comparison.changes().isEmpty() ? "Nothing changed." : counts(comparison));
    }

    private void part(String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            output.say("");
            output.say(title);
            problems.forEach(problem -> output.say(line(problem)));
            output.say("");
        }
    }

    private String line(Problem problem) {
        var rest = problem.toString().substring(problem.file().length());
        return Banks.path(folder, problem.file()) + rest;
    }

    private static String counts(Comparison comparison) {
        return Arrays.stream(Kind.values())
                .map(kind -> count(comparison, kind) + " " + Json.word(kind))
                .collect(Collectors.joining(", ", "", ""))
                .concat("; " + comparison.refused().size() + " refused.");
    }

    private static long count(Comparison comparison, Kind kind) {
        return comparison.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private Map<String, Object> document(Comparison comparison) {
        return Json.map(
                "format", FORMAT,
                "revision", revision,
                "changes", comparison.changes().stream().map(DiffCommand::document).toList(),
                "refused", comparison.refused().stream().map(DiffCommand::document).toList(),
                "remarks", comparison.remarks().stream().map(DiffCommand::document).toList());
    }

    private static Map<String, Object> document(Change change) {
        return Json.map(
                "kind", Json.word(change.kind()),
                "id", change.id(),
                "file", change.file(),
                "versions", change.versions(),
                "what", change.what());
    }

    private static Map<String, Object> document(Problem problem) {
        return Json.map(
                "file", problem.file(),
                "line", problem.line(),
                "rule", problem.rule(),
                "message", problem.message(),
                "remedy", problem.remedy());
    }
}
