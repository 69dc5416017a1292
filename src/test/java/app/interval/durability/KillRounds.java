package app.interval.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Kills a program that answers questions, again and again in one folder, and looks after every
/// kill whether all it ever acknowledged is there: `KillRounds [rounds] [seed] [command of the
/// program]`.
///
/// Any program will do that prints a line `ack <event>` when an answer is stored. In its command
/// `{folder}` stands for the folder of the data and `{round}` for the number of the round.
final class KillRounds {

    /// Name of the database in the folder, without its ending.
    static final String FILE = "journal";

    static final String ACK = "ack ";

    private static final String ENDING = ".mv.db";

    private final Path folder;
    private final List<String> command;
    private final Random random;
    private final List<UUID> acks = new ArrayList<>();

    /// @param folder empty at first
    KillRounds(Path folder, List<String> command, long seed) {
        this.folder = folder;
        this.command = List.copyOf(command);
        this.random = new Random(seed);
    }

    /// What was found after a kill.
    ///
    /// @param acks answers acknowledged in all rounds so far
    record Round(int number, int acks, Log log, boolean cardsAgree) {

        boolean harmless() {
            return log.lost() == 0 && log.twice() == 0 && log.more() <= number && cardsAgree;
        }
    }

    /// The log held against what was acknowledged.
    ///
    /// @param lost how many acknowledged answers are not in it
    /// @param twice how many events are in it more than once
    /// @param more answers in it that were not acknowledged: being stored, or about to be told
    record Log(long lost, long twice, long more) {}

    public static void main(String[] args) throws IOException {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var command = args.length > 2 ? List.of(args).subList(2, args.length) : answeringChild();
        var began = System.nanoTime();
        var found = new KillRounds(Files.createTempDirectory("killed"), command, seed).run(rounds);
        found.stream().filter(round -> !round.harmless()).forEach(System.out::println);
        System.out.printf("last of %d: %s%n", found.size(), found.getLast());
        System.out.printf("%.1f s%n", (System.nanoTime() - began) / 1e9);
        System.exit(found.stream().allMatch(Round::harmless) ? 0 : 1);
    }

    /// The command of [AnsweringChild] under this JVM.
    static List<String> answeringChild() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AnsweringChild.class.getName(),
                "{folder}",
                "{round}");
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
                pause(random.nextInt(1_000_000));
            } else {
                read(lines, 1 + random.nextInt(30));
                pause(random.nextInt(5_000));
            }
            process.destroyForcibly();
            // Told before it died, though read later.
            read(lines, Integer.MAX_VALUE);
        }
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private Process start(int number) throws IOException {
        var words =
                command.stream()
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

    private static void pause(int micros) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
    }

    /// Opens a copy, so that the next round finds the file as the kill left it.
    private Round look(int number) throws IOException {
        var copies = Files.createDirectories(folder.resolve("copy"));
        var file = folder.resolve(FILE + ENDING);
        if (!Files.exists(file)) {
            return new Round(number, acks.size(), new Log(acks.size(), 0, 0), true);
        }
        Files.copy(file, copies.resolve(FILE + ENDING), StandardCopyOption.REPLACE_EXISTING);
        var found = Aftermath.of(copies.resolve(FILE));
        var there = new HashSet<>(found.events());
        var lost = acks.stream().filter(id -> !there.contains(id)).count();
        var more = found.answers() - (acks.size() - lost);
        var twice = found.events().size() - there.size();
        return new Round(number, acks.size(), new Log(lost, twice, more), found.cardsAgree());
    }
}
