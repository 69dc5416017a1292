package app.interval.cli.bank;

import app.interval.bank.Bank;
import app.interval.lint.Finding;
import app.interval.lint.Lint;
import app.interval.lint.Severity;
import app.interval.lint.Syntax;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `bank lint`: what is wrong with the questions, by file and line. `lint.schema.json` describes
/// the form for programs.
@Command(
        name = "lint",
        description = "Names what is wrong with the questions, by file and line.",
        footer = {
            "",
            "Errors come first, then warnings. Exit codes: 0 no errors (with --strict no warnings",
            "either), 1 errors, 2 could not run.",
            "",
            "Examples:",
            "  bank lint",
            "  bank lint ../payments -p /usr/bin/python3",
            "  bank lint --format json"
        })
final class LintCommand implements Callable<Integer> {

    private static final String FORMAT = "interval-lint/1";

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::file)
                    .thenComparingInt(Finding::line)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message);

    private final Workshop workshop;
    private final Output output;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = Banks.USUAL,
            description = "Folder of the bank, ${DEFAULT-VALUE} if left out.")
    private Path folder = Path.of(Banks.USUAL);

    @Option(
            names = {"-p", "--python"},
            paramLabel = "PATH",
            description = "Interpreter that parses the Python of the questions.")
    private @Nullable Path python;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Warnings count as errors do.")
    private boolean strict;

    LintCommand(Workshop workshop, Output output) {
        this.workshop = workshop;
        this.output = output;
    }

    @Override
    public Integer call() throws CannotRunException {
        var syntax = workshop.ports().pythons().syntax(Optional.ofNullable(python));
        var bank = Banks.read(folder, workshop.latest());
        var findings =
                Lint.of(
                                bank,
                                Banks.companions(folder),
                                syntax.orElse(_ -> Map.of()),
                                workshop.latest())
                        .stream()
                        .sorted(ORDER)
                        .toList();
        switch (format) {
            case TEXT -> tell(bank, findings, syntax);
            case JSON -> output.say(Json.text(document(bank, findings, syntax)));
        }
        var grave = strict ? findings.size() : count(findings, Severity.ERROR);
        return grave == 0 ? BankCommand.CLEAN : BankCommand.FOUND;
    }

    private void tell(Bank bank, List<Finding> findings, Optional<Syntax> syntax) {
        for (var severity : Severity.values()) {
            var some = findings.stream().filter(one -> one.severity() == severity).toList();
            if (!some.isEmpty()) {
                output.say(severity == Severity.ERROR ? "Errors" : "Warnings");
                some.forEach(finding -> output.say(line(finding)));
                output.say("");
            }
        }
        if (syntax.isEmpty()) {
            output.say(
                    "Python blocks were not parsed: no interpreter is known here, name one by -p.");
        }
        output.say(
                "%s, %s, %s."
                        .formatted(
                                Banks.count(bank.items().size(), "sound item"),
                                Banks.count(count(findings, Severity.ERROR), "error"),
                                Banks.count(count(findings, Severity.WARNING), "warning")));
    }

    private String line(Finding finding) {
        return "%s:%d: %s. %s [%s]"
                .formatted(
                        Banks.path(folder, finding.file()),
                        finding.line(),
                        finding.message(),
                        finding.remedy(),
                        finding.rule());
    }

    private static Map<String, Object> document(
            Bank bank, List<Finding> findings, Optional<Syntax> syntax) {
        return Json.map(
                "format", FORMAT,
                "bank", Json.map("id", bank.pack().id(), "version", bank.pack().version()),
                "pythonParsed", syntax.isPresent(),
                "soundItems", bank.items().size(),
                "errors", count(findings, Severity.ERROR),
                "warnings", count(findings, Severity.WARNING),
                "findings", findings.stream().map(LintCommand::document).toList());
    }

    private static Map<String, Object> document(Finding finding) {
        return Json.map(
                "severity", Json.word(finding.severity()),
                "file", finding.file(),
                "line", finding.line(),
                "rule", finding.rule(),
                "message", finding.message(),
                "remedy", finding.remedy());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
