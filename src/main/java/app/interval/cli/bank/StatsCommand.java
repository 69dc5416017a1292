package app.interval.cli.bank;

import app.interval.authoring.Blueprint;
import app.interval.authoring.Survey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `bank stats`: how far the bank has come.
@Command(
        name = "stats",
        description = "Counts the questions against blueprint.csv and what a bank must have.",
        footer = {
            "",
            "A count follows the plan if it is within a fifth or one item of it, whichever is more.",
            "Exit codes: 0 counted, 1 with --check if the bank is not complete, 2 could not run.",
            "",
            "Examples:",
            "  bank stats",
            "  bank stats --plan v2 --check",
            "  bank stats --format json"
        })
final class StatsCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Output output;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = Banks.USUAL,
            description = "Folder of the bank, ${DEFAULT-VALUE} if left out.")
    private Path folder = Path.of(Banks.USUAL);

    @Option(
            names = "--plan",
            paramLabel = "STAGE",
            defaultValue = "v1",
            description = "Column of blueprint.csv, ${DEFAULT-VALUE} if left out.")
    private String stage = "v1";

    @Option(names = "--check", description = "Ends with 1 if the bank is not complete.")
    private boolean check;

    @Option(names = "--all", description = "Names everything that lacks, not only the first few.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    StatsCommand(Workshop workshop, Output output) {
        this.workshop = workshop;
        this.output = output;
    }

    @Override
    public Integer call() throws CannotRunException {
        var bank = Banks.read(folder, workshop.latest());
        var coverage = Survey.of(bank, plan());
        switch (format) {
            case TEXT -> {
                new StatsPaper(coverage, all).lines().forEach(output::say);
                Banks.mention(bank, output);
            }
            case JSON -> output.say(Json.text(StatsDocument.of(bank, coverage, stage)));
        }
        return check && !coverage.isComplete() ? BankCommand.FOUND : BankCommand.CLEAN;
    }

    /// A bank without a plan has nothing planned.
    private Blueprint plan() throws CannotRunException {
        var lines = Banks.plan(folder);
        try {
            return lines.isEmpty() ? new Blueprint(List.of()) : Blueprint.read(lines, stage);
        } catch (Blueprint.MalformedException e) {
            throw Banks.noPlan(folder, e);
        }
    }
}
