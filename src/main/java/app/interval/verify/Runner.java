package app.interval.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Runs programs of items with one interpreter, each in an empty folder, under the guard.
final class Runner {

    /// The start-up module of every program.
    static final String GUARD = Question.text("guard.py");

    /// What the start-up module has the kernel do.
    static final String WALLS = Question.text("walls.py");

    /// What counts its assertions.
    static final String ASSERTS = Question.text("asserts.py");

    private static final int OUT_OF_PROCESSOR = 128 + 24;
    private static final int KILLED = 128 + 9;

    /// The last error of a program, as Python shows it if it still has room for that, or if not.
    private static final Pattern OUT_OF_MEMORY =
            Pattern.compile("(?m)^(?:MemoryError\\b.*\\s*\\z|object type name: MemoryError$)");

    private final Interpreter interpreter;
    private final Path temporary;
    private final RandomGenerator random;

    /// @param temporary folder in which those of the programs are made and deleted
    Runner(Interpreter interpreter, Path temporary, RandomGenerator random) {
        this.interpreter = interpreter;
        this.temporary = temporary;
        this.random = random;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /// A word that no program can know.
    String word() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Runs it to its end or to a limit; nothing that it started is left behind.
    ///
    /// @throws RefusedException if it did what its surroundings forbid, however it ended
    /// @throws IOException if the program could not be started
    Ran run(Program program, Surroundings surroundings, Limits limits)
            throws IOException, InterruptedException, RefusedException {
        try (var folder = RunFolder.in(temporary, program)) {
            var mark = word();
            var builder = builder(folder, program, surroundings, limits);
            builder.environment().put("INTERVAL_MARK", mark);
            var fertile = surroundings.startsProcesses();
            var ran = run(builder.start(), mark, fertile, limits);
            var refused = folder.refused();
            if (refused.isPresent()) {
                throw new RefusedException(refused.get());
            }
            return ran.without(folder.home() + File.separator);
        }
    }

    private ProcessBuilder builder(
            RunFolder folder, Program program, Surroundings surroundings, Limits limits) {
        var python = interpreter.executable();
        var builder = new ProcessBuilder(python.toString(), program.name());
        builder.directory(folder.home().toFile());
        var environment = builder.environment();
        environment.clear();
        environment.putAll(surroundings.environment());
        environment.put("PATH", Systems.path(python));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", program.seed().zone());
        environment.put("HOME", folder.home().toString());
        environment.put("TMPDIR", folder.home().toString());
        environment.put("MALLOC_ARENA_MAX", "1");
        environment.put("PYTHONHASHSEED", program.seed().number());
        environment.put("PYTHONIOENCODING", "utf-8");
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put("PYTHONWARNINGS", "default");
        environment.put("PYTHONPATH", folder.guard().toString());
        Systems.prepare(environment, python);
        guard(environment, folder, surroundings, limits);
        if (program.counted()) {
            environment.put("INTERVAL_COUNTED", folder.home().resolve(program.name()).toString());
        }
        return builder;
    }

    private void guard(
            Map<String, String> environment,
            RunFolder folder,
            Surroundings surroundings,
            Limits limits) {
        environment.put("INTERVAL_PROFILE", surroundings.profile());
        environment.put("INTERVAL_TOOLS", String.join(" ", surroundings.tools()));
        environment.put("INTERVAL_HOME", folder.home().toString());
        environment.put("INTERVAL_REFUSALS", folder.refusals().toString());
        environment.put("INTERVAL_LIMITS", limits.words());
    }

    private static Ran run(Process process, String mark, boolean fertile, Limits limits)
            throws IOException, InterruptedException {
        try (var group = new Group(process, mark, fertile)) {
            process.getOutputStream().close();
            return watch(process, group, limits);
        }
    }

    private static Ran watch(Process process, Group group, Limits limits)
            throws InterruptedException {
        var stopped = new AtomicReference<Optional<String>>(Optional.empty());
        var tooMuch = "more than %d KiB of output".formatted(limits.output() >> 10);
        Runnable flood = () -> stop(group, stopped, tooMuch);
        var output = new Capture(process.getInputStream(), limits.output(), flood).start();
        var errors = new Capture(process.getErrorStream(), limits.output(), flood).start();
        if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
            stop(group, stopped, tooLong(limits));
        }
        var exit = process.waitFor();
        // What it left running may hold the pipes open.
        group.ended();
        return judged(exit, output.text(), errors.text(), stopped.get(), limits);
    }

    private static void stop(
            Group group, AtomicReference<Optional<String>> stopped, String reason) {
        if (stopped.compareAndSet(Optional.empty(), Optional.of(reason))) {
            group.end();
        }
    }

    private static String tooLong(Limits limits) {
        return "longer than " + seconds(limits);
    }

    private static String seconds(Limits limits) {
        return limits.time().toMillis() / 1000.0 + " s";
    }

    private static Ran judged(
            int exit, String output, String errors, Optional<String> stopped, Limits limits) {
        var limit = stopped;
        if (limit.isEmpty() && exit == OUT_OF_PROCESSOR) {
            limit = Optional.of("more than %s of processor".formatted(seconds(limits)));
        } else if (limit.isEmpty() && exit == KILLED) {
            limit = Optional.of("killed, as the kernel does where a limit is passed");
        } else if (limit.isEmpty() && exit != 0 && OUT_OF_MEMORY.matcher(errors).find()) {
            limit = Optional.of("more than %d MiB of memory".formatted(limits.megabytes()));
        }
        return new Ran(exit, output, errors, limit);
    }
}
