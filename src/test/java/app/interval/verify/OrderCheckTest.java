package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class OrderCheckTest {

    private static final String BODY =
            """
            ## Prompt

            Make it three.

            ## Blocks

            ```python
            x = 1
            ```

            ```python
            x += 1
            ```

            ```python
            y = x + 1
            ```

            ## Distractors

            ### 2 (wrong: get-changes)

            ```python
            x + 1
            ```

            ## Check

            ```python
            assert x == 2 and y == 3
            ```
            """;

    @TempDir private Path folder = Path.of("");

    private ScratchBank bank() throws IOException {
        return new ScratchBank(folder).item("order", "", BODY);
    }

    @Test
    void onlyTheWrittenOrderPasses() throws Exception {
        assertThat(bank().verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(3 + 5 + 1, Verified::checks);
    }

    @Test
    void anotherOrderThatPassesIsFound() throws Exception {
        var bank = bank().change(1, "y = x + 1", "y = 3");

        assertThat(bank.failures())
                .containsExactly("the order 1 3 2 fails", "the order 3 1 2 fails");
    }

    @Test
    void anAcceptedOrderThatFailsIsFound() throws Exception {
        var bank = bank().change(1, "## Check", "## Also accepted\n\n1 3 2\n\n## Check");

        assertThat(bank.failures()).containsExactly("the order 1 3 2 passes");
        assertThat(bank.verified().failures().getFirst().line())
                .isEqualTo(bank.line("## Also accepted"));
    }

    @Test
    void aDistractorThatDoesNoHarmIsFound() throws Exception {
        var bank = bank().change(1, "x + 1\n```\n\n## Check", "x = x + 1\n```\n\n## Check");

        assertThat(bank.failures()).containsExactly("get-changes fails in place of block 2");
        assertThat(bank.verified().failures().getFirst().line())
                .isEqualTo(bank.line("### 2 (wrong: get-changes)"));
    }

    @Test
    void ofSixBlocksNeighboursAreSwapped() throws Exception {
        var three =
                """
                y = x + 1
                ```

                ```python
                y += x
                ```

                ```python
                y *= x
                ```

                ```python
                y -= x
                """;
        var bank = bank().change(1, "y = x + 1\n", three).change(1, "y == 3", "y == 8");

        assertThat(bank.verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(3 + 5 + 1, Verified::checks);
    }
}
