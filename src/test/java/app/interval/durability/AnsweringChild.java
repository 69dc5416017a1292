package app.interval.durability;

import app.interval.domain.log.Event;
import app.interval.storage.Database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/// A program that answers until it is killed: `AnsweringChild <folder> <seed>`. As soon as a
/// verdict is there it prints `ack` and the event of the answer. After a few answers it closes the
/// file and opens it again, so that some kills come while it does.
final class AnsweringChild {

    private AnsweringChild() {}

    public static void main(String[] args) {
        var random = new Random(Long.parseLong(args[1]));
        var file = Path.of(args[0]).resolve(KillRounds.FILE);
        // Whoever started it may be gone.
        while (!System.out.checkError()) {
            spendAnEvening(file, random);
        }
    }

    private static void spendAnEvening(Path file, Random random) {
        try (var database = Database.open(file)) {
            var journal = database.journal(Aftermath.WRITER);
            var from =
                    journal.events().stream()
                            .map(Event::stamp)
                            .map(stamp -> stamp.at().plus(Duration.ofDays(1)))
                            .max(Instant::compareTo)
                            .orElse(Instant.parse("2026-01-01T09:00:00Z"));
            var learner = new Learner(journal, from, random);
            for (var answers = 1 + random.nextInt(8); answers > 0; answers--) {
                System.out.println(KillRounds.ACK + learner.answer());
            }
        }
    }
}
