package app.interval.lint;

import app.interval.bank.Problem;

/// Something an author should mend or think about.
///
/// @param file path below the bank's folder, with `/`
/// @param line from 1
/// @param rule what it offends, `S04`
/// @param message what is wrong, without a full stop
/// @param remedy what to do, a sentence without its full stop
public record Finding(
        Severity severity, String file, int line, String rule, String message, String remedy) {

    /// What could not be read stands in the way.
    static Finding of(Problem problem) {
        return new Finding(
                Severity.ERROR,
                problem.file(),
                problem.line(),
                problem.rule(),
                problem.message(),
                problem.remedy());
    }
}
