package app.interval.mutants;

import app.interval.lint.Finding;
import app.interval.mutants.Mutation.Fate;
import app.interval.verify.Failure;

import java.util.List;
import java.util.stream.Stream;

/// What became of a broken item.
///
/// @param findings of the reader and of lint in its file
/// @param failures of its verification, which is tried only where there are no findings
record Caught(Mutation mutation, List<Finding> findings, List<Failure> failures) {

    Caught {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    boolean anything() {
        return !findings.isEmpty() || !failures.isEmpty();
    }

    boolean asExpected() {
        return switch (mutation.fate()) {
            case Fate.Refused(var rule) ->
                    findings.stream().anyMatch(finding -> finding.rule().equals(rule));
            case Fate.Disproved(var says) ->
                    failures.stream().anyMatch(failure -> said(failure).contains(says));
            case Fate.Unnoticed _ -> !anything();
        };
    }

    /// `S01 key hints is unknown`
    List<String> said() {
        return Stream.concat(
                        findings.stream().map(finding -> finding.rule() + " " + finding.message()),
                        failures.stream().map(Caught::said))
                .toList();
    }

    private static String said(Failure failure) {
        var detail = failure.detail().strip().lines().reduce((_, last) -> last).orElse("");
        return failure.what() + ": " + detail;
    }
}
