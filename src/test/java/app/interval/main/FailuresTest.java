package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.interval.main.Arguments.Places;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/// Every trouble has a sentence of its own, and real troubles are known for what they are.
class FailuresTest {

    @TempDir Path folder;

    @Test
    void everyTroubleHasASentenceOfItsOwnThatSpeaksOfTheData() {
        var data = new DataFolder(folder);
        var sentences =
                Arrays.stream(Trouble.values())
                        .map(trouble -> new StorageException(trouble, "", null))
                        .map(failure -> Failures.sentence(new CompletionException(failure), data))
                        .toList();

        assertThat(sentences).doesNotHaveDuplicates();
        assertThat(sentences)
                .filteredOn(sentence -> !sentence.contains("already open"))
                .allMatch(sentence -> sentence.contains(folder.toString()));
    }

    @Test
    void aFolderThatCannotBeMadeIsUnwritable() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertTrouble(file.resolve("data"), Optional.empty(), Trouble.UNWRITABLE);
    }

    @Test
    void aBankThatIsNoneIsToldApartFromTheData() throws IOException {
        var bank = Files.writeString(folder.resolve("bank"), "no bundle");

        assertTrouble(folder.resolve("data"), Optional.of(bank), Trouble.BANK);
    }

    @Test
    void aFileWithNothingReadableBehindItsHeaderIsDamagedAndStaysAsItIs() throws IOException {
        var data = folder.resolve("data");
        Opened.open(new Places(new DataFolder(data), Optional.empty())).close();
        var file = data.resolve("journal.mv.db");
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(file, bytes);

        assertTrouble(data, Optional.empty(), Trouble.DAMAGED);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatNamesTheInstallationAndCannotBeReadIsNamedWithWhatToDo() throws IOException {
        var data = new DataFolder(folder);
        for (var spoiled : List.of("id=x", "id=\\uXYZ")) {
            Files.writeString(
                    data.device(),
                    spoiled + "\nhost=desk\npath=%s\n".formatted(folder.toAbsolutePath()));
            var failure = catchThrowable(() -> new Device(data, "desk").id(() -> new UUID(0, 1)));

            assertThat(Failures.sentence(failure, data))
                    .contains(data.device().toString())
                    .contains("Move it out of that folder")
                    .contains("Your answers");
        }
    }

    private static void assertTrouble(Path data, Optional<Path> bank, Trouble trouble) {
        assertThatThrownBy(() -> Opened.open(new Places(new DataFolder(data), bank)))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
    }
}
