package app.interval.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A program and everything it started.
final class Group implements AutoCloseable {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Path KILL = Path.of("/bin/kill");
    private static final int ROUNDS = 20;
    private static final Set<Group> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        // Whoever interrupts the checks leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Group::end)));
    }

    private final Process leader;
    private final String mark;
    private final boolean fertile;

    /// @param mark a word in the environment of each of them, and of no other process
    /// @param fertile whether the program may start others
    Group(Process leader, String mark, boolean fertile) {
        this.leader = leader;
        this.mark = mark;
        this.fertile = fertile;
        ALIVE.add(this);
    }

    /// The program has come to its end, which need not be that of what it started.
    void ended() {
        if (fertile) {
            end();
        }
    }

    @Override
    public void close() {
        if (leader.isAlive()) {
            end();
        }
        ALIVE.remove(this);
    }

    /// Ends those that are in the program's session, descend from it, or left both.
    void end() {
        leader.descendants().forEach(ProcessHandle::destroyForcibly);
        // Not by the process itself, which would close its streams and lose what it has printed.
        leader.toHandle().destroyForcibly();
        if (Files.isExecutable(KILL)) {
            endSession();
        }
        // One that is just starting others is met again.
        for (var round = 0; fertile && round < ROUNDS && endMarked(); round++) {
            Thread.onSpinWait();
        }
    }

    /// Java has no word for a group of processes.
    private void endSession() {
        var command = List.of(KILL.toString(), "-KILL", "--", "-" + leader.pid());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            // What remains is found by its mark.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endMarked() {
        if (!Files.isDirectory(PROCESSES.resolve("self"))) {
            return false;
        }
        try (var all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            var found = false;
            for (var process : all) {
                found |= isMarked(process) && end(Long.parseLong(process.getFileName().toString()));
            }
            return found;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean isMarked(Path process) {
        try {
            var environment = Files.readAllBytes(process.resolve("environ"));
            return new String(environment, StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean end(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false);
    }
}
