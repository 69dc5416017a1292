package app.interval.durability;

import app.interval.study.StorageException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Kills a program that answers questions, again and again in one folder, and looks after every
/// kill whether all it ever acknowledged is there: `KillRounds [rounds] [seed] [program]`. The
/// program is `window` for the window program, or the command of a [Child]; if there is none, it is
/// the one without a window.
final class KillRounds {

    /// Name of the database in the folder, without its ending.
    static final String FILE = "journal";

    static final String ACK = "ack ";

    private static final String ENDING = ".mv.db";

    private final Path folder;
    private final Child child;
    private final Random random;
    private final Set<UUID> acks = new HashSet<>();
    private final Set<UUID> before;

    /// @param folder where the data is, if there is any
    KillRounds(Path folder, Child child, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.child = child;
        this.random = new Random(seed);
        this.before = Files.exists(file()) ? opened().answers() : Set.of();
    }

    /// What was found after a kill.
    ///
    /// @param acks answers acknowledged in all rounds so far
    /// @param refusal why the file did not open; empty if it did
    record Round(int number, int acks, Log log, boolean cardsAgree, String refusal) {

        boolean harmless() {
            return log.lost() == 0
                    && log.twice() == 0
                    && log.more() <= number
                    && cardsAgree
                    && refusal.isEmpty();
        }
    }

    /// The log held against what was acknowledged.
    ///
    /// @param lost how many acknowledged answers are not in it
    /// @param twice how many events are in it more than once
    /// @param more answers in it that were not acknowledged: being stored, or about to be told
    record Log(long lost, long twice, long more) {}

    public static void main(String[] args) throws IOException, SQLException {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var program = List.of(args).subList(Math.min(2, args.length), args.length);
        var folder = Files.createTempDirectory("killed");
        var child = child(program, folder, 15 * rounds);
        var began = System.nanoTime();
        var found = new KillRounds(folder.resolve("data"), child, seed).run(rounds);
        found.stream().filter(round -> !round.harmless()).forEach(System.out::println);
        var closed = found.stream().filter(round -> !round.refusal().isEmpty()).count();
        System.out.printf("last of %d: %s%n", found.size(), found.getLast());
        System.out.printf("%d did not open, %.1f s%n", closed, (System.nanoTime() - began) / 1e9);
        System.exit(found.stream().allMatch(Round::harmless) ? 0 : 1);
    }

    private static Child child(List<String> program, Path folder, int items)
            throws IOException, SQLException {
        if (program.isEmpty()) {
            return Child.withoutWindow();
        }
        return program.equals(List.of("window"))
                ? Child.windowIn(folder, items)
                : Child.of(program);
    }

    List<Round> run(int rounds) throws IOException {
        var found = new ArrayList<Round>();
        for (var number = 1; number <= rounds; number++) {
            kill(number);
            found.add(look(number));
        }
        return found;
    }

    /// Most programs die just after an acknowledgement, some while they are starting.
    private void kill(int number) throws IOException {
        var early = number == 1 || random.nextInt(8) == 0;
        var process = start(number);
        try (var lines = process.inputReader()) {
            if (early) {
                pause(child.starting());
            } else {
                read(lines, 1 + random.nextInt(child.most()));
                pause(child.answering());
            }
            process.destroyForcibly();
            // Told before it died, though read later.
            read(lines, Integer.MAX_VALUE);
        }
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private Process start(int number) throws IOException {
        var words =
                child.command().stream()
                        .map(word -> word.replace("{folder}", folder.toString()))
                        .map(word -> word.replace("{round}", String.valueOf(number)))
                        .toList();
        var errors = folder.resolve("errors.txt").toFile();
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start();
    }

    /// Reads until `wanted` acknowledgements were read or nothing more comes.
    private void read(BufferedReader lines, int wanted) {
        try {
            lines.lines()
                    .filter(line -> line.startsWith(ACK))
                    .limit(wanted)
                    .forEach(line -> acks.add(UUID.fromString(line.substring(ACK.length()))));
        } catch (UncheckedIOException e) {
            // The end of a killed program's output.
        }
    }

    private void pause(Duration most) {
        LockSupport.parkNanos(random.nextLong(most.toNanos()));
    }

    private Round look(int number) throws IOException {
        if (!Files.exists(file())) {
            return new Round(number, acks.size(), new Log(acks.size(), 0, 0), true, "");
        }
        try {
            var found = opened();
            var answers = new HashSet<>(found.answers());
            var lost = acks.stream().filter(id -> !answers.contains(id)).count();
            var twice = found.events().size() - Set.copyOf(found.events()).size();
            answers.removeAll(before);
            answers.removeAll(acks);
            var log = new Log(lost, twice, answers.size());
            return new Round(number, acks.size(), log, found.cardsAgree(), "");
        } catch (StorageException e) {
            var log = new Log(acks.size(), 0, 0);
            return new Round(number, acks.size(), log, false, String.valueOf(e));
        }
    }

    /// Opens a copy, so that the next round finds the file as the kill left it.
    private Aftermath opened() throws IOException {
        var copies = Files.createDirectories(folder.resolve("copy"));
        var copy = copies.resolve(FILE + ENDING);
        Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING);
        return Aftermath.of(copies.resolve(FILE));
    }

    private Path file() {
        return folder.resolve(FILE + ENDING);
    }
}
