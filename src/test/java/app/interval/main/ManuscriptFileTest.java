package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.bank.SampleBank;
import app.interval.ui.preview.Sheet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class ManuscriptFileTest {

    private static final String FILE = "web/http/cloze.md";

    @TempDir Path folder;
    private SampleBank bank;
    private ManuscriptFile file;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
        file = new ManuscriptFile(folder, FILE, SampleBank.TODAY);
    }

    @Test
    void thereIsNewsOnlyAfterASave() throws IOException {
        assertThat(file.news()).get().isInstanceOf(Sheet.Sound.class);
        assertThat(file.news()).isEmpty();

        bank.replace(FILE, "Complete the check.", "Complete it.");
        assertThat(file.news())
                .get()
                .isInstanceOfSatisfying(
                        Sheet.Sound.class,
                        sheet ->
                                assertThat(sheet.item().prompt().plain())
                                        .startsWith("Complete it."));
    }

    @Test
    void onlyItsOwnProblemsAreShown() throws IOException {
        bank.replace("web/http/order.md", "level: mid", "level: expert");
        assertThat(file.news()).get().isInstanceOf(Sheet.Sound.class);

        bank.replace(FILE, "seconds: 90", "seconds: 5");
        assertThat(file.news())
                .get()
                .isInstanceOfSatisfying(
                        Sheet.Faulty.class,
                        sheet ->
                                assertThat(sheet.faults())
                                        .singleElement()
                                        .extracting(Sheet.Fault::rule)
                                        .isEqualTo("S09"));
    }

    @Test
    void aFileThatIsAwayIsNewsWhenItComesBack() throws IOException {
        file.news();
        var text = bank.text(FILE);
        Files.delete(folder.resolve(FILE));

        assertThatThrownBy(file::news).isInstanceOf(NoSuchFileException.class);
        bank.write(FILE, text + "\nMore.\n");
        assertThat(file.news()).isPresent();
    }
}
