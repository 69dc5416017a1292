package app.interval.durability;

import app.interval.domain.log.Event;
import app.interval.storage.Database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/// A program that answers until it is killed: `AnsweringChild <folder> <seed>`. As soon as a
/// verdict is there it prints `ack` and the event of the answer.
final class AnsweringChild {

    private AnsweringChild() {}

    public static void main(String[] args) {
        var random = new Random(Long.parseLong(args[1]));
        try (var database = Database.open(Path.of(args[0]).resolve(KillRounds.FILE))) {
            var journal = database.journal(Aftermath.WRITER);
            var from =
                    journal.events().stream()
                            .map(Event::stamp)
                            .map(stamp -> stamp.at().plus(Duration.ofDays(1)))
                            .max(Instant::compareTo)
                            .orElse(Instant.parse("2026-01-01T09:00:00Z"));
            var learner = new Learner(journal, from, random);
            // Whoever started it may be gone.
            while (!System.out.checkError()) {
                System.out.println(KillRounds.ACK + learner.answer());
            }
        }
    }
}
