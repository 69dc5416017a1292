package app.interval.lint;

import app.interval.bank.Bank;

import java.time.LocalDate;
import java.util.List;

/// Finds what is wrong with a bank.
public final class Lint {

    private Lint() {}

    /// All findings; what could not be read comes first.
    ///
    /// @param syntax may know nothing; what needs it is not judged then
    /// @param today no source can have been read later
    public static List<Finding> of(Bank bank, Syntax syntax, LocalDate today) {
        return bank.problems().stream()
                .map(problem ->
                        new Finding(
                                Severity.ERROR,
                                problem.file(),
                                problem.line(),
                                problem.rule(),
                                problem.message(),
                                problem.remedy()))
                .toList();
    }
}
