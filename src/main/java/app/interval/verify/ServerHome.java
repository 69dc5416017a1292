package app.interval.verify;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// What a server gets: a folder, an account and a time by which it has to answer.
///
/// @param folder belongs to the account
/// @param patience how long the server may take to start
record ServerHome(Path folder, Account account, Duration patience) {

    private static final int LAST_WORDS = 300;
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        // Whoever interrupts the checks leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(RunningServer::kill)));
    }

    /// Starts a program in the folder, with an environment in which nothing of the caller's shows;
    /// what it says goes to [#log].
    Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(account.command(command));
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        var process = builder.start();
        ALIVE.add(process);
        var _ = process.onExit().thenRun(() -> ALIVE.remove(process));
        process.getOutputStream().close();
        return process;
    }

    /// Runs a program to its end.
    ///
    /// @throws IOException when it fails or takes too long
    void run(List<String> command) throws IOException, InterruptedException {
        var process = start(command);
        try {
            if (!process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("nothing within " + patience.toSeconds() + " seconds");
            }
        } finally {
            RunningServer.kill(process);
        }
        if (process.exitValue() != 0) {
            throw new IOException(lastWords());
        }
    }

    Path log() {
        return folder.resolve("log");
    }

    /// The end of what the programs said.
    String lastWords() throws IOException {
        var said = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).strip();
        if (said.isEmpty()) {
            return "it ended without a word";
        }
        return said.substring(Math.max(0, said.length() - LAST_WORDS))
                .replaceAll("\\s*\\n\\s*", " / ");
    }

    /// Removes a folder with all that is in it.
    static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new Removal());
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
