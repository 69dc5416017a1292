package app.interval.mutants;

import app.interval.mutants.Mutation.Fate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Breaks items of the question bank in the ways of `mutations.txt` and says for each what noticed
/// it. Ends with 1 if the unbroken bank is not sound or something fares otherwise than expected.
public final class MutationRun {

    private MutationRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("interval-mutants");
        var good = run(new Hunt(BrokenBank.in(folder.resolve("bank")), folder), Mutations.all());
        delete(folder);
        System.exit(good ? 0 : 1);
    }

    private static boolean run(Hunt hunt, List<Mutation> mutations)
            throws IOException, InterruptedException {
        var files = mutations.stream().map(Mutation::file).collect(Collectors.toSet());
        var findings = hunt.unbroken();
        findings.forEach(finding -> System.out.println("UNBROKEN " + finding));
        var failures = hunt.unbroken(files);
        failures.forEach(failure -> System.out.println("UNBROKEN " + failure));
        var sound = findings.isEmpty() && failures.isEmpty();
        System.out.println("The unbroken bank " + (sound ? "is sound." : "is NOT sound."));
        var all = hunt.of(mutations);
        all.forEach(MutationRun::tell);
        var caught = all.stream().filter(Caught::anything).count();
        var strange = all.stream().filter(one -> !one.asExpected()).count();
        System.out.printf(
                "%d mutations: %d caught, %d missed; %d fared otherwise than expected.%n",
                all.size(), caught, all.size() - caught, strange);
        return sound && strange == 0;
    }

    private static void tell(Caught caught) {
        var mutation = caught.mutation();
        var what = caught.said().stream().findFirst().orElseGet(() -> "MISSED: " + why(mutation));
        var more = caught.said().size() > 1 ? " (and " + (caught.said().size() - 1) + " more)" : "";
        var strange = caught.asExpected() ? "" : "  << expected: " + mutation.fate();
        System.out.println(mutation.name() + " -> " + what + more + strange);
    }

    private static String why(Mutation mutation) {
        return switch (mutation.fate()) {
            case Fate.Unnoticed(var because) -> because;
            case Fate.Refused _, Fate.Disproved _ -> "nobody knows";
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
