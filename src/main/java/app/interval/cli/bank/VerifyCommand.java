package app.interval.cli.bank;

import app.interval.bank.Authoring.Status;
import app.interval.bank.BankItem;
import app.interval.cli.bank.Verifier.Request;
import app.interval.cli.bank.Verifier.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `bank verify`: runs the code of the questions and says what is proven.
@Command(
        name = "verify",
        description = "Runs the code of the questions, right answers and wrong ones.",
        footer = {
            "",
            "What needs something this computer lacks is counted as not verified here, never as",
            "passed; with --complete it counts as failed. Exit codes: 0 nothing failed, 1 something",
            "failed or did not read, 2 could not run.",
            "",
            "Examples:",
            "  bank verify",
            "  bank verify -p /usr/bin/python3.12 -p /usr/bin/python3.14",
            "  bank verify --no-cache --format json"
        })
final class VerifyCommand implements Callable<Integer> {

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
            description = "Interpreter to run with; may be given several times.")
    private List<Path> pythons = new ArrayList<>();

    @Option(
            names = "--no-cache",
            description = "Runs everything, also what passed unchanged before.")
    private boolean uncached;

    @Option(
            names = "--complete",
            description = "A published question that cannot be verified here counts as failed.")
    private boolean complete;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    VerifyCommand(Workshop workshop, Output output) {
        this.workshop = workshop;
        this.output = output;
    }

    @Override
    public Integer call() throws CannotRunException {
        var bank = Banks.read(folder, workshop.latest());
        var request = new Request(pythons, !uncached);
        var results = workshop.ports().verifier().verify(bank, request, this::progress);
        output.progress("");
        var paper = new VerifyPaper(bank, folder, results);
        switch (format) {
            case TEXT -> paper.lines().forEach(output::say);
            case JSON -> output.say(Json.text(paper.document()));
        }
        var failed = results.stream().anyMatch(this::fails);
        return failed || !bank.problems().isEmpty() ? BankCommand.FOUND : BankCommand.CLEAN;
    }

    private boolean fails(Result result) {
        return switch (result.outcome()) {
            case FAILED -> true;
            case NOT_VERIFIED_HERE ->
                    complete && result.item().authoring().status() == Status.PUBLISHED;
            case VERIFIED, NOTHING_TO_RUN -> false;
        };
    }

    private void progress(int done, int of, BankItem item) {
        output.progress("%d of %d: %s".formatted(done, of, item.source().file()));
    }
}
