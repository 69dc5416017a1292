package app.interval.durability;

import app.interval.durability.Acknowledged.Ack;
import app.interval.storage.OtherFileSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Records a learner at work, then switches the power off at many points of the recording and opens
/// what each of them left on the disk.
///
/// @param tape everything done to the files, from their creation on
/// @param acks every move of the learner
/// @param begun where on the tape the database had just been opened for the first time
/// @param closings every closing of the database
record PowerCuts(List<Tape.Op> tape, List<Ack> acks, int begun, List<Closing> closings) {

    private static final String FILE = "journal";
    private static final Instant FROM = Instant.parse("2026-01-01T09:00:00Z");

    /// A closing of the database, from one place on the tape to another.
    record Closing(int from, int to) {}

    /// Records evenings in `folder`, at each of which the database is opened, some moves are made,
    /// and it is closed.
    ///
    /// @param evenings how many moves each has
    /// @param reuse time after which the database may write over what it does not need any more. It
    ///   takes 45 seconds by itself, a move or two of a learner who thinks; this one does not
    static PowerCuts record(Path folder, List<Integer> evenings, Duration reuse, long seed) {
        var tape = RecordedFiles.record();
        var acks = new ArrayList<Ack>();
        var closings = new ArrayList<Closing>();
        var begun = 0;
        var random = new Random(seed);
        for (var moves : evenings) {
            int left;
            try (var database = OtherFileSystem.open(folder.resolve(FILE), RecordedFiles.NAME)) {
                begun = begun == 0 ? tape.position() : begun;
                OtherFileSystem.reuseAfter(reuse, folder.resolve(FILE), RecordedFiles.NAME);
                var journal = new Acknowledged(database.journal(Aftermath.WRITER), tape, acks);
                var from = FROM.plus(Duration.ofDays(1_000L * closings.size()));
                spend(acks, moves, new Learner(journal, from, random));
                left = tape.position();
            }
            closings.add(new Closing(left, tape.position()));
        }
        return new PowerCuts(tape.ops(), acks, begun, closings);
    }

    private static void spend(List<Ack> acks, int moves, Learner learner) {
        var goal = acks.size() + moves;
        while (acks.size() < goal) {
            learner.move();
        }
    }

    /// The closings at which the file was written anew, or those at which it was not.
    List<Closing> closings(boolean compacting) {
        return closings.stream().filter(closing -> compacts(closing) == compacting).toList();
    }

    private boolean compacts(Closing closing) {
        return tape.subList(closing.from(), closing.to()).stream()
                .anyMatch(Tape.Op.Moved.class::isInstance);
    }

    /// What was found in one image.
    ///
    /// @param cut operations before the power went off
    /// @param missing acknowledged moves that are gone, 1 being the last that was acknowledged
    /// @param refusal why it did not open; empty if it did
    record Image(int cut, List<Integer> missing, boolean cardsAgree, String refusal) {

        boolean harmless() {
            return missing.isEmpty() && cardsAgree && refusal.isEmpty();
        }
    }

    /// Opens `count` images, the power having gone off at seeded points between `from` and `to`.
    List<Image> powerOff(int count, int from, int to, Path folder, long seed) throws IOException {
        var random = new Random(seed);
        return images(
                random.ints(count, from, to + 1), (power, cut) -> power.at(cut, random), folder);
    }

    /// Opens `count` images, the program having been killed at seeded points of the recording.
    List<Image> killed(int count, Path folder, long seed) throws IOException {
        var cuts = new Random(seed).ints(count, begun, tape.size() + 1);
        return images(cuts, PowerCut::killed, folder);
    }

    private List<Image> images(
            IntStream cuts, BiFunction<PowerCut, Integer, Disk> accident, Path folder)
            throws IOException {
        var power = new PowerCut(tape);
        var images = new ArrayList<Image>();
        for (var cut : cuts.sorted().toArray()) {
            empty(folder);
            accident.apply(power, cut).writeTo(folder);
            images.add(look(cut, folder.resolve(FILE)));
        }
        return images;
    }

    /// Figures of the recording.
    String summary() {
        var bytes =
                tape.stream()
                        .mapToLong(op -> op instanceof Tape.Op.Wrote w ? w.bytes().remaining() : 0)
                        .sum();
        var forced = tape.stream().filter(Tape.Op.Forced.class::isInstance).count();
        var size =
                tape.stream()
                        .mapToLong(op -> op instanceof Tape.Op.Wrote w ? w.offset() : 0)
                        .max()
                        .orElse(0);
        return "%d moves, %d operations, %d of them forces, %d kB written to a file of %d kB"
                .formatted(acks.size(), tape.size(), forced, bytes / 1024, size / 1024);
    }

    private Image look(int cut, Path file) {
        var due = acks.stream().filter(ack -> ack.position() <= cut).toList();
        try {
            var found = Aftermath.ofImage(file);
            var there = Set.copyOf(found.events());
            var missing =
                    IntStream.range(0, due.size())
                            .filter(i -> !there.containsAll(due.get(i).events()))
                            .map(i -> due.size() - i)
                            .boxed()
                            .toList();
            return new Image(cut, missing, found.cardsAgree(), "");
        } catch (RuntimeException e) {
            return new Image(cut, List.of(), false, String.valueOf(e));
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
