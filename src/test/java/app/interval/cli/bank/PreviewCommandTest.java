package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class PreviewCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();

    @Test
    void theFileIsShownAsPartOfItsBank() throws IOException {
        SampleBank.in(folder);

        assertThat(desk.type("preview", folder.resolve("web/http/cloze.md"))).isZero();
        assertThat(desk.type("preview", "--look", "dark", folder.resolve("web/./http/order.md")))
                .isZero();
        assertThat(desk.opened)
                .containsExactly(
                        folder + " web/http/cloze.md SYSTEM", folder + " web/http/order.md DARK");
    }

    @Test
    void whatIsNoQuestionOfABankIsNotShown() throws IOException {
        SampleBank.in(folder);

        assertThat(desk.type("preview", folder.resolve("web/http/none.md"))).isEqualTo(2);
        assertThat(desk.err()).contains("none.md is no file");
        assertThat(desk.type("preview", folder.resolve("pack.yaml"))).isEqualTo(2);
        assertThat(desk.err()).contains("lies in no bank");
        assertThat(desk.type("preview")).isEqualTo(2);
        assertThat(desk.opened).isEmpty();
    }
}
