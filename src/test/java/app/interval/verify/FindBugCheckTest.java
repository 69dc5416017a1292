package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class FindBugCheckTest {

    private static final String BODY =
            """
            ## Prompt

            Which line would you change?

            ```python bug
            def ok(status):
                low = 200

                return low < status
            ```

            ## Lines

            ### line 4 (correct)
            The comparison leaves out 200.

            ### line 2 (wrong: put-creates)
            The number is right.

            ## Fix

            ```python
            def ok(status):
                low = 200

                return low <= status
            ```

            ## Check

            ```python
            assert ok(200)
            ```
            """;

    @TempDir private Path folder = Path.of("");

    private ScratchBank bank() throws IOException {
        return new ScratchBank(folder).item("find-bug", "", BODY);
    }

    @Test
    void theBugFailsAndTheFixPasses() throws Exception {
        assertThat(bank().verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(1 + 1 + 3 + 1, Verified::checks);
    }

    @Test
    void aBugThatPassesIsFound() throws Exception {
        var bank = bank().change(1, "assert ok(200)", "assert ok(201)");

        assertThat(bank.failures()).containsExactly("the version with the bug fails the check");
    }

    @Test
    void aBugThatPythonCannotReadProvesNothing() throws Exception {
        var bank = bank().change(1, "return low < status", "return low <! status");

        assertThat(bank.failures()).containsExactly("the version with the bug fails the check");
    }

    @Test
    void aBugThatIsEndedByALimitProvesNothing() throws Exception {
        var bank = bank().change(1, "return low < status", "return bytes(1 << 40)");

        assertThat(bank.failures()).containsExactly("the version with the bug fails the check");
    }

    @Test
    void aFixThatDiffersInLayoutOnlyIsFound() throws Exception {
        var bank = bank().change(1, "return low <= status", "return low  <  status  # as before");

        assertThat(bank.failures())
                .containsExactly("the fix differs from the bug", "the fixed version passes");
    }

    @Test
    void aFixThatTouchesNoMarkedLineIsFound() throws Exception {
        var bank =
                bank().change(
                                1,
                                "low = 200\n\n    return low <= status",
                                "low = 199\n\n    return low < status");

        assertThat(bank.failures()).containsExactly("the fix touches a marked line");
        assertThat(bank.verified().failures().getFirst().detail())
                .isEqualTo("changed are the lines [2], marked [4]");
    }

    @Test
    void aFixMayAddLines() throws Exception {
        var bank =
                bank().change(
                                1,
                                "return low <= status",
                                "if status == low:\n        return True\n    return low < status");

        assertThat(bank.failures()).isEmpty();
    }
}
