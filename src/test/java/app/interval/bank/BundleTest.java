package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.ItemId;
import app.interval.domain.item.Version;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/// What goes into a bundle comes out again, and what is no sound bundle is told apart.
class BundleTest {

    private static final ItemId FIRST = new ItemId("test.pack", "q-00000001");

    @TempDir Path temp;
    SampleBank sample;
    Path file;

    @BeforeEach
    void compile() throws IOException {
        sample = SampleBank.in(temp.resolve("bank"));
        file = temp.resolve("core.bundle");
        BundleWriter.write(sample.read(), file);
    }

    @Test
    void everyPublishedItemComesOutAsItWentIn() throws IOException {
        var bank = sample.read();
        var bundle = Bundle.open(file);

        assertThat(bundle.published())
                .containsExactlyElementsOf(
                        bank.items().stream().map(item -> item.item().facts()).toList());
        for (var item : bank.items()) {
            assertThat(bundle.item(item.item().id())).isEqualTo(item.item());
            assertThat(bundle.bankItem(item.item().id())).isEqualTo(item);
        }
    }

    @Test
    void theRegistersComeOutAsTheyWentIn() throws IOException {
        var bank = sample.read();
        var bundle = Bundle.open(new ByteArrayInputStream(Files.readAllBytes(file)));

        assertThat(bundle.curriculum()).isEqualTo(bank.curriculum());
        assertThat(bundle.misconceptions()).isEqualTo(bank.misconceptions());
        assertThat(bundle.pack()).isEqualTo(bank.pack());
    }

    @Test
    void theBankOfTheProgramGoesInAndComesOut() throws IOException {
        var bank = BankReader.read(Path.of("question-bank"), LocalDate.MAX);
        BundleWriter.write(bank, file);
        var bundle = Bundle.open(file);

        assertThat(bundle.curriculum()).isEqualTo(bank.curriculum());
        for (var facts : bundle.published()) {
            assertThat(bundle.item(facts.id()).facts()).isEqualTo(facts);
        }
    }

    @Test
    void itemsThatAreNotPublishedStayOut() throws IOException {
        sample.replace("web/http/open.md", "status: published", "status: review")
                .replace(
                        "web/http/cloze.md",
                        "status: published",
                        "status: retired\nretired-reason: outdated");
        BundleWriter.write(sample.read(), file);

        assertThat(Bundle.open(file).published())
                .hasSize(9)
                .extracting(facts -> facts.id().item())
                .doesNotContain("q-00000009", "q-00000004")
                .isSorted();
    }

    @Test
    void theFirstVersionWithTheRightKeyIsKnownWithoutTheText() throws IOException {
        sample.replace("web/http/open.md", "version: 1.0", "version: 3.1\nfaulty-before: 2.0");
        BundleWriter.write(sample.read(), file);

        assertThat(Bundle.open(file).corrected())
                .containsExactlyEntriesOf(
                        Map.of(new ItemId("test.pack", "q-00000009"), new Version(2, 0)));
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        var again = temp.resolve("again.bundle");
        var copy = SampleBank.in(temp.resolve("copy"));
        BundleWriter.write(copy.read(), again);

        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void theHashTellsContentsApart() throws IOException {
        var before = Bundle.open(file).hash();
        sample.replace("web/http/open.md", "Design an interface", "Design one interface");
        BundleWriter.write(sample.read(), file);
        var afterText = Bundle.open(file).hash();
        sample.replace("misconceptions.yaml", "PUT always creates.", "PUT creates.");
        BundleWriter.write(sample.read(), file);

        assertThat(before).matches("[0-9a-f]{64}").isNotEqualTo(afterText);
        assertThat(Bundle.open(file).hash()).isNotEqualTo(afterText).isNotEqualTo(before);
    }

    @Test
    void aBankWithProblemsIsNotCompiled() throws IOException {
        sample.replace("web/http/open.md", "level: senior", "level: expert");
        var bank = sample.read();

        assertThatThrownBy(() -> BundleWriter.write(bank, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expert");
    }

    @Test
    void anItemThatIsNotThereIsAnError() throws IOException {
        var bundle = Bundle.open(file);
        var other = new ItemId("other.pack", "q-00000001");

        assertThatThrownBy(() -> bundle.item(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other.pack/q-00000001");
    }

    @Test
    void aForeignFileIsNoBundle() throws IOException {
        Files.writeString(file, "schema: curriculum/1\n");

        assertRefused("no question bank");
        Files.writeString(file, "");
        assertRefused("no question bank");
    }

    @Test
    void aBundleOfANewerProgramIsToldApartFromDamage() throws IOException {
        change(11, 2);

        assertRefused("newer version of Interval");
    }

    @Test
    void aBundleThatIsCutShortIsDamaged() throws IOException {
        var whole = Files.readAllBytes(file);
        for (var length = 8; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("damaged");
        }
    }

    @Test
    void aChangedCatalogueIsDamaged() throws IOException {
        change(100, 0x7f);

        assertRefused("its catalogue has changed");
    }

    @Test
    void aChangedTextIsFoundWhenItIsAskedFor() throws IOException {
        var length = Files.size(file);
        change((int) length - 20, 0x55);
        var bundle = Bundle.open(file);
        var last = bundle.published().getLast().id();

        assertThat(bundle.item(FIRST).id()).isEqualTo(FIRST);
        assertThatThrownBy(() -> bundle.item(last))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whateverByteIsChangedNothingWrongComesOut() throws IOException {
        var whole = Files.readAllBytes(file);
        var bank = sample.read();
        var hash = Bundle.open(file).hash();
        for (var at = 0; at < whole.length; at += 31) {
            var changed = whole.clone();
            changed[at] ^= 0x10;
            try {
                var bundle = Bundle.open(new ByteArrayInputStream(changed));
                assertThat(bundle.hash()).isEqualTo(hash);
                assertThat(bundle.curriculum()).isEqualTo(bank.curriculum());
                for (var item : bank.items()) {
                    assertThat(bundle.item(item.item().id())).isEqualTo(item.item());
                }
            } catch (BundleException e) {
                assertThat(e).hasMessageMatching(".*(damaged|no question bank|newer).*");
            }
        }
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> Bundle.open(file))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining(message);
    }

    private void change(int at, int value) throws IOException {
        var bytes = Files.readAllBytes(file);
        assertThat((int) bytes[at]).isNotEqualTo(value);
        bytes[at] = (byte) value;
        Files.write(file, bytes);
    }
}
