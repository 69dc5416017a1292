package app.interval.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Whatever is badly written in a clean item, one finding names its line and the remedy.
class RulesOfItemsTest {

    private static final String CHOICE = "single-choice.md";

    @TempDir Path folder;
    private CleanBank bank;

    static Stream<Change> faults() throws IOException {
        return Change.rows("faults.txt", 4);
    }

    static Stream<Change> nearMisses() throws IOException {
        return Change.rows("near-misses.txt", 1);
    }

    @BeforeEach
    void copy() throws IOException {
        bank = CleanBank.in(folder);
    }

    @Test
    void nothingIsSaidOfACleanBank() throws IOException {
        assertThat(bank.lint(RememberedSyntax.python())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsTheOnlyFinding(Change fault) throws IOException {
        fault.make(bank);
        var file = fault.about().get(0);
        var line = bank.line(file, fault.about().get(1));

        assertThat(bank.lint(RememberedSyntax.python()))
                .singleElement()
                .returns(fault.about().get(2), one -> one.severity() + " " + one.rule())
                .returns(CleanBank.path(file), Finding::file)
                .returns(line, Finding::line)
                .returns(fault.about().get(3), one -> one.message() + ". " + one.remedy());
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void whatIsJustAllowedIsNotReported(Change change) throws IOException {
        change.make(bank);

        assertThat(bank.lint(RememberedSyntax.python())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 404, 409, no",
        "500 ms, 2 s, 1 min, no",
        "09:30, 10:00, 14:15, no",
        "1 query, 2 queries, '1,000 queries', no",
        "-1, 0, 1.5, no",
        "200 OK, 404 Not Found, 201 Created, yes",
        "3 rows, 2 queries, 1 lock, yes",
        "two, one, three, yes"
    })
    void numbersAndTimesThatStandInOrderAreFine(String a, String b, String c, String shuffled)
            throws IOException {
        bank.options(a, b, c);
        order(shuffled.equals("yes"));

        assertThat(bank.lint(RememberedSyntax.python())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 404, 409, yes",
        "200, 409, 404, no",
        "500 ms, 1 min, 2 s, no",
        "09:30, 10:00, 08:15, no",
        "1 query, '1,000 queries', 2 queries, no",
        "10 %, 5 %, 50 %, no"
    })
    void numbersAndTimesThatStandInNoOrderAreReported(String a, String b, String c, String shuffled)
            throws IOException {
        bank.options(a, b, c);
        order(shuffled.equals("yes"));

        assertThat(bank.lint(RememberedSyntax.python()))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                CleanBank.path(CHOICE),
                                bank.line(CHOICE, "## Options"),
                                "O12",
                                "the options are numbers in no order",
                                "Write them from the least up, and shuffle: no"));
    }

    private void order(boolean shuffled) throws IOException {
        if (!shuffled) {
            bank.replace(CHOICE, "status:", "shuffle: no\nstatus:");
        }
    }

    @Test
    void withoutAPythonItsQuestionsAreLeftOpen() throws IOException {
        bank.replace("coding.md", "assert first_success([404, 204]) == 204", "first_success([])")
                .replace("find-bug.md", "assert is_success(200)", "is_success(");

        assertThat(bank.lint(_ -> Map.of())).isEmpty();
    }

    @Test
    void withoutAPythonSpacesDoNotMakeAFix() throws IOException {
        bank.replace("find-bug.md", "    return low <= status", "    return low  < status");

        assertThat(bank.lint(_ -> Map.of()))
                .singleElement()
                .returns("V07", Finding::rule)
                .returns(bank.line("find-bug.md", "## Fix"), Finding::line);
    }
}
