package app.interval.main;

import app.interval.bank.Bank;
import app.interval.cli.bank.CannotRunException;
import app.interval.cli.bank.Verifier;
import app.interval.lint.Syntax;
import app.interval.verify.Interpreter;
import app.interval.verify.ProgramsFolder;
import app.interval.verify.PythonSyntax;
import app.interval.verify.Servers;
import app.interval.verify.Setting;
import app.interval.verify.Verification;
import app.interval.verify.Verified;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/// What the commands of authors ask of a Python.
///
/// @param known the interpreter the program was told of, if it is there
/// @param remembered where results are kept between runs
record Proofs(Optional<Path> known, Path remembered, RandomGenerator random) {

    Optional<Syntax> syntax(Optional<Path> wanted) throws CannotRunException {
        var path = wanted.or(() -> known);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new PythonSyntax(interpreter(path.get())));
    }

    List<Verifier.Result> verify(Bank bank, Verifier.Request request, Verifier.Progress progress)
            throws CannotRunException {
        var interpreters = interpreters(request.interpreters());
        try (var folder = ProgramsFolder.create();
                var servers = Servers.in(folder.path().resolve("servers"), System.getenv())) {
            var setting = new Setting(interpreters, servers, folder.path(), remembered, random);
            var verification =
                    request.cached() ? new Verification(setting) : Verification.afresh(setting);
            return verify(bank, verification, progress);
        } catch (IOException e) {
            throw new CannotRunException("The code cannot be run: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("Interrupted");
        }
    }

    private static List<Verifier.Result> verify(
            Bank bank, Verification verification, Verifier.Progress progress)
            throws IOException, InterruptedException {
        var workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        var all = bank.items().size();
        var done = new AtomicInteger();
        return verification
                .of(bank, workers, one -> progress.at(done.incrementAndGet(), all, one.item()))
                .stream()
                .map(Proofs::result)
                .toList();
    }

    private List<Interpreter> interpreters(List<Path> wanted) throws CannotRunException {
        var paths = wanted.isEmpty() ? known.stream().toList() : wanted;
        if (paths.isEmpty()) {
            throw new CannotRunException("No interpreter is known here. Name one by -p");
        }
        var interpreters = new ArrayList<Interpreter>();
        for (var path : paths) {
            interpreters.add(interpreter(path));
        }
        return interpreters;
    }

    private static Interpreter interpreter(Path path) throws CannotRunException {
        try {
            return Interpreter.at(path);
        } catch (IOException e) {
            throw new CannotRunException(path + " cannot be used: " + e.getMessage());
        }
    }

    private static Verifier.Result result(Verified verified) {
        var failures =
                verified.failures().stream()
                        .map(one -> new Verifier.Failure(one.what(), one.detail(), one.line()))
                        .toList();
        return new Verifier.Result(
                verified.item(),
                Verifier.Outcome.valueOf(verified.outcome().name()),
                verified.reason(),
                failures);
    }
}
