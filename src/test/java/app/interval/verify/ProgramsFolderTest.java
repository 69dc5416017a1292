package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class ProgramsFolderTest {

    @Test
    void itIsDeletedWithAllThatIsInIt() throws Exception {
        var folder = ProgramsFolder.create();
        Files.createDirectories(folder.path().resolve("run/home"));

        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void whoIsToldToEndWaitsUntilItIsDeleted() throws Exception {
        var made = new CompletableFuture<ProgramsFolder>();
        var owner = Thread.ofPlatform().start(() -> waitIn(made));
        var folder = made.get();

        folder.end();

        assertThat(folder.path()).doesNotExist();
        owner.join();
    }

    private static void waitIn(CompletableFuture<ProgramsFolder> made) {
        try (var folder = ProgramsFolder.create()) {
            made.complete(folder);
            new CountDownLatch(1).await();
        } catch (IOException | InterruptedException e) {
            made.completeExceptionally(e);
        }
    }
}
