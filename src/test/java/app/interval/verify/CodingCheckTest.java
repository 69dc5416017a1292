package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class CodingCheckTest {

    private static final String BODY =
            """
            ## Prompt

            Write `ok(status)`.

            ## Starter

            ```python
            def ok(status): ...
            ```

            ## Visible tests

            ```python
            assert ok(200)
            ```

            ## Hidden tests

            ```python
            assert ok(299) and not ok(300)
            ```

            ## Solution

            ```python
            def ok(status):
                return 200 <= status < 300
            ```

            ## Wrong solutions

            ### off by one (put-creates)

            ```python
            def ok(status):
                return 200 <= status <= 300
            ```

            > It takes 300 too.
            """;

    @TempDir private Path folder = Path.of("");

    private ScratchBank bank() throws IOException {
        var keys = "limits: {seconds: 2, memory-mb: 256}\n";
        return new ScratchBank(folder).item("coding", keys, BODY);
    }

    @Test
    void theSolutionPassesAndTheOthersFail() throws Exception {
        assertThat(bank().verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(3 + 3 + 1 + 1, Verified::checks);
    }

    @Test
    void aSolutionThatFailsIsFound() throws Exception {
        var bank =
                bank().change(1, "assert ok(200)", "assert ok(199)")
                        .change(1, "assert ok(299)", "assert ok(300)");

        assertThat(bank.failures())
                .containsExactly(
                        "the solution passes the hidden tests",
                        "the solution passes the visible tests");
    }

    @Test
    void aSolutionThatLeavesEarlyIsFound() throws Exception {
        var bank = bank().change(1, "return 200 <= status < 300", "raise SystemExit(0)");

        assertThat(bank.failures())
                .containsExactly(
                        "the solution passes the hidden tests",
                        "the solution passes the visible tests");
    }

    @Test
    void aSolutionOutsideTheItemsLimitsIsFound() throws Exception {
        var bank =
                bank().change(
                                1,
                                "return 200 <= status < 300",
                                "return len(bytes(400 << 20)) and 200 <= status < 300");

        assertThat(bank.verified().failures().getFirst().detail())
                .isEqualTo("ended: more than 256 MiB of memory");
    }

    @Test
    void aStarterThatPassesIsFound() throws Exception {
        var bank = bank().change(1, "def ok(status): ...", "def ok(status): return status == 299");

        assertThat(bank.failures()).containsExactly("the starter fails the hidden tests");
    }

    @Test
    void aWrongSolutionThatPassesIsFound() throws Exception {
        var bank = bank().change(1, "return 200 <= status <= 300", "return 199 < status <= 299");

        assertThat(bank.failures()).containsExactly("'off by one' fails the hidden tests");
        assertThat(bank.verified().failures().getFirst().line())
                .isEqualTo(bank.line("### off by one (put-creates)"));
    }

    @Test
    void aWrongSolutionThatPythonCannotReadProvesNothing() throws Exception {
        var bank = bank().change(1, "return 200 <= status <= 300", "return 200 <= status <=");

        assertThat(bank.failures()).containsExactly("'off by one' fails the hidden tests");
    }

    @Test
    void aWrongSolutionMayLoopForever() throws Exception {
        var bank = bank().change(1, "return 200 <= status <= 300", "while True: pass");

        assertThat(bank.failures()).isEmpty();
    }
}
