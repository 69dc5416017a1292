package app.interval.domain.log;

import app.interval.domain.ItemId;
import app.interval.domain.Wish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One line of the learner's history; appended, never edited, never deleted.
public sealed interface Event {

    Stamp stamp();

    /// An answer that was judged at once.
    record Answered(Stamp stamp, Attempt attempt, Judgement judgement) implements Event {}

    /// An answer the learner still has to judge; until then an exposure only.
    record Submitted(Stamp stamp, Attempt attempt) implements Event {}

    /// The learner judged the submission `submitted`.
    record Assessed(Stamp stamp, UUID submitted, Judgement judgement) implements Event {}

    /// The judgement of `answer` was wrong, says the learner; the newest judgement counts.
    record Overridden(Stamp stamp, UUID answer, Judgement judgement) implements Event {}

    /// Nothing of `action` counts as evidence any more. The learner did see the item, so an answer
    /// stays an exposure.
    record Undone(Stamp stamp, UUID action) implements Event {}

    /// The undo `undo` (its action) does not count, so what it took back does.
    record Redone(Stamp stamp, UUID undo) implements Event {}

    /// The memory model forgets the item; its exposures stay.
    record Reset(Stamp stamp, ItemId item) implements Event {}

    /// The item is wanted at `due`, whatever its last answer said.
    record DueSet(Stamp stamp, ItemId item, Instant due) implements Event {

        /// To the microsecond, as every instant of the log.
        public DueSet {
            due = due.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// The item is not asked until it is resumed.
    record Suspended(Stamp stamp, ItemId item, Why why) implements Event {}

    /// The item is asked again.
    record Resumed(Stamp stamp, ItemId item) implements Event {}

    /// Why an item is not asked.
    enum Why {
        /// It was forgotten again and again.
        LEECH,
        /// The learner wants it so.
        WISH
    }

    /// The learner wants it so from now on.
    record Wished(Stamp stamp, Wish wish) implements Event {}

    /// The set `parameters` was fitted to the learner and is in force from now on.
    record Adopted(Stamp stamp, UUID parameters) implements Event {}

    /// The learner wants the set `parameters` back in force.
    record Restored(Stamp stamp, UUID parameters) implements Event {}

    /// The item is one of those the learner wants to find again.
    record Starred(Stamp stamp, ItemId item) implements Event {}

    /// The item is one of them no more.
    record Unstarred(Stamp stamp, ItemId item) implements Event {}

    /// The item is not asked for the rest of the day of study.
    record Buried(Stamp stamp, ItemId item) implements Event {}

    /// A hint of the item was opened, before it was answered.
    ///
    /// @param session event of the session's start
    /// @param open so many of its hints are open since, 1 or more
    record Hinted(Stamp stamp, UUID session, ItemId item, int open) implements Event {}

    /// A session of study began or ended, was left or taken up again.
    ///
    /// @param start event of the session's start; the event itself if it is one
    /// @param about at a start what the session was to be, at a pause what lay on the table; in
    ///   words, so that further ones can be added
    record Session(Stamp stamp, Mark mark, UUID start, Map<String, String> about) implements Event {

        public Session {
            about = Map.copyOf(about);
        }

        /// Without further words.
        public Session(Stamp stamp, Mark mark, UUID start) {
            this(stamp, mark, start, Map.of());
        }
    }

    /// The learner wrote a version of a document. The newest that counts is what it says.
    record Written(Stamp stamp, Document document) implements Event {}

    /// Nobody is to read `document` any more: all its versions have lost their texts.
    record Erased(Stamp stamp, UUID document) implements Event {}

    /// A kind this program does not know, or knows only as a row: kept and skipped.
    ///
    /// @param value JSON as stored
    record Other(Stamp stamp, String kind, Optional<String> target, Optional<String> value)
            implements Event {}

    /// What happened to a session.
    enum Mark {
        START,
        PAUSE,
        CONTINUE,
        END;

        /// As in the log, `session-start`.
        public String kind() {
            return "session-" + name().toLowerCase(Locale.ROOT);
        }

        /// The mark that is `kind` in the log, if it is one.
        public static Optional<Mark> of(String kind) {
            return Arrays.stream(values()).filter(mark -> mark.kind().equals(kind)).findFirst();
        }
    }
}
