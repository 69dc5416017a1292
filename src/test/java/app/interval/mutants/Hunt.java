package app.interval.mutants;

import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.lint.Companions;
import app.interval.lint.Finding;
import app.interval.lint.Lint;
import app.interval.lint.Parsed;
import app.interval.lint.Syntax;
import app.interval.mutants.Mutation.Condition;
import app.interval.verify.Failure;
import app.interval.verify.Interpreter;
import app.interval.verify.Limits;
import app.interval.verify.NoServices;
import app.interval.verify.PythonSyntax;
import app.interval.verify.Pythons;
import app.interval.verify.Setting;
import app.interval.verify.Verification;
import app.interval.verify.Verified;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Breaks items, and looks whether the reader of the bank, lint or verification notices.
final class Hunt {

    private static final int WORKERS = 2;
    private static final Duration LITTLE = Duration.ofSeconds(2);

    private final BrokenBank bank;
    private final Path folder;
    private final Companions companions;
    private final Map<String, Parsed> parsed = new HashMap<>();

    /// @param folder for what programs need
    Hunt(BrokenBank bank, Path folder) throws IOException {
        this.bank = bank;
        this.folder = folder;
        Files.createDirectories(folder.resolve("programs"));
        companions = new Companions(List.of(), bank.readings());
    }

    /// What is wrong before anything is broken; should be nothing.
    List<Finding> unbroken() throws IOException {
        return lint(bank.sound());
    }

    /// Checks that unbroken items do not pass; should be none.
    List<Failure> unbroken(Set<String> files) throws IOException, InterruptedException {
        var items =
                bank.sound().items().stream()
                        .filter(item -> files.contains(item.source().file()))
                        .toList();
        return verify(items, Condition.USUAL).stream()
                .flatMap(verified -> verified.failures().stream())
                .toList();
    }

    /// In the order of the mutations.
    List<Caught> of(List<Mutation> mutations) throws IOException, InterruptedException {
        var findings = new HashMap<Mutation, List<Finding>>();
        var silent = new HashMap<Mutation, BankItem>();
        for (var mutation : mutations) {
            var broken = bank.with(mutation);
            var found =
                    lint(broken).stream()
                            .filter(finding -> finding.file().equals(mutation.file()))
                            .toList();
            findings.put(mutation, found);
            if (found.isEmpty()) {
                silent.put(mutation, item(broken, mutation));
            }
        }
        var failures = verify(silent);
        return mutations.stream()
                .map(mutation ->
                        new Caught(
                                mutation,
                                findings.getOrDefault(mutation, List.of()),
                                failures.getOrDefault(mutation, List.of())))
                .toList();
    }

    private static BankItem item(Bank bank, Mutation mutation) {
        return bank.items().stream()
                .filter(item -> item.source().file().equals(mutation.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("silently lost: " + mutation));
    }

    private List<Finding> lint(Bank read) {
        var syntax = remembering(new PythonSyntax(Pythons.here()));
        return Lint.of(read, companions, syntax, BrokenBank.TODAY);
    }

    /// From one broken bank to the next nearly all code stays the same.
    private Syntax remembering(Syntax syntax) {
        return sources -> {
            var unknown =
                    sources.stream()
                            .filter(source -> !parsed.containsKey(source))
                            .collect(Collectors.toSet());
            if (!unknown.isEmpty()) {
                parsed.putAll(syntax.parse(unknown));
            }
            return parsed;
        };
    }

    private Map<Mutation, List<Failure>> verify(Map<Mutation, BankItem> silent)
            throws IOException, InterruptedException {
        var failures = new HashMap<Mutation, List<Failure>>();
        for (var condition : Condition.values()) {
            var some =
                    silent.keySet().stream()
                            .filter(mutation -> mutation.condition() == condition)
                            .toList();
            var verified = verify(some.stream().map(silent::get).toList(), condition);
            for (var i = 0; i < some.size(); i++) {
                failures.put(some.get(i), verified.get(i).failures());
            }
        }
        return failures;
    }

    private List<Verified> verify(List<BankItem> items, Condition condition)
            throws IOException, InterruptedException {
        var setting =
                new Setting(
                        pythons(condition),
                        new NoServices(),
                        folder.resolve("programs"),
                        folder.resolve("remembered"),
                        new Random(1));
        var usual = Limits.USUAL;
        var limits =
                condition == Condition.LITTLE_TIME
                        ? new Limits(LITTLE, usual.megabytes(), usual.output(), usual.file())
                        : usual;
        return new Verification(setting, limits).of(items, WORKERS, _ -> {});
    }

    /// The older one is ours without the limit that Python 3.10.7 set to digits of numbers.
    private List<Interpreter> pythons(Condition condition) throws IOException {
        var pythons = new ArrayList<>(List.of(Pythons.here()));
        if (condition == Condition.OLDER_PYTHON) {
            pythons.add(Pythons.with("-X int_max_str_digits=0", "3.10.0", folder));
        }
        return pythons;
    }
}
