package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class ClozeCheckTest {

    @TempDir private Path folder = Path.of("");

    private ScratchBank bank() throws IOException {
        var body =
                """
                ## Prompt

                Complete the check.

                ```python cloze
                def ok(status):
                    return ___1___ <= status < ___2___
                ```

                ## Blanks

                ### 1
                - accept: `200`
                - wrong (put-creates): `201` - That is the second.

                ### 2
                - accept: `300`
                - accept: `LAST`
                - wrong (get-changes): `299` - The end is not included.

                ## Check

                ```python setup
                LAST = 300
                ```

                ```python
                assert ok(200) and ok(299) and not ok(300)
                ```
                """;
        return new ScratchBank(folder).item("cloze", "", body);
    }

    @Test
    void acceptedTextsPassAndWrongOnesFail() throws Exception {
        assertThat(bank().verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(3 * 3 + 2, Verified::checks);
    }

    @Test
    void anAcceptedTextThatFailsIsFound() throws Exception {
        var bank = bank().change(1, "accept: `LAST`", "accept: `FIRST`");

        assertThat(bank.failures()).containsExactly("blank 2 accepts 'FIRST'");
        assertThat(bank.verified().failures().getFirst().line()).isEqualTo(bank.line("### 2"));
    }

    @Test
    void aWrongTextThatPassesIsFound() throws Exception {
        var bank = bank().change(1, "`201`", "`199 + 1`");

        assertThat(bank.failures()).containsExactly("blank 1 rejects '199 + 1'");
        assertThat(bank.verified().failures().getFirst().detail()).isEqualTo("it passed");
    }

    @Test
    void aWrongTextThatIsEndedByALimitProvesNothing() throws Exception {
        var bank = bank().change(1, "`201`", "`bytes(1 << 40)`");

        assertThat(bank.failures()).containsExactly("blank 1 rejects 'bytes(1 << 40)'");
        assertThat(bank.verified().failures().getFirst().detail())
                .isEqualTo("ended: more than 1024 MiB of memory");
    }
}
