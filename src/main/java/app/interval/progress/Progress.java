package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Stamp;
import app.interval.progress.Standing.Ahead;
import app.interval.progress.Standing.Now;
import app.interval.study.ItemBank;
import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.study.StorageException;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks back over the log, and ahead as far as dates are set.
public final class Progress {

    /// Days looked ahead, today included.
    public static final int DAYS_AHEAD = 14;

    private final Trail trail;
    private final ItemBank bank;
    private final Preferences preferences;
    private final Stamps stamps;

    public Progress(Trail trail, ItemBank bank, Preferences preferences, Stamps stamps) {
        this.trail = trail;
        this.bank = bank;
        this.preferences = preferences;
        this.stamps = stamps;
    }

    /// Where the learner stands now. Reads every answer: for the background.
    ///
    /// @throws StorageException if the log cannot be read
    public Standing standing() {
        var answers = trail.answers();
        return standing(answers, meetings(answers));
    }

    /// What there is to tell somebody else, made by `program` (its version). Reads every answer:
    /// for the background.
    ///
    /// @throws StorageException if the log cannot be read
    public Report report(String program) {
        var answers = trail.answers();
        var meetings = meetings(answers);
        return new Reporter(standing(answers, meetings), bank.published())
                .report(new Report.Made(program, bank.hash()), meetings);
    }

    private Standing standing(List<Trace> answers, Meetings meetings) {
        var stamp = stamps.stamp(stamps.id());
        var curriculum = bank.curriculum();
        return new Standing(
                new Now(stamp.studyDay(), preferences.current()),
                curriculum,
                Evidence.of(meetings, curriculum),
                Diary.of(answers),
                ahead(trail.due(), stamp));
    }

    private Meetings meetings(List<Trace> answers) {
        return Meetings.of(answers, bank.corrected());
    }

    /// Items that left the bank are not asked any more.
    private Ahead ahead(Map<ItemId, Instant> due, Stamp now) {
        var asked = bank.published().stream().map(ItemFacts::id).collect(Collectors.toSet());
        var settings = preferences.current();
        var counts = new int[DAYS_AHEAD];
        due.forEach((item, at) -> {
            var day = settings.studyDay(at, now.zone());
            var later = Math.max(0, ChronoUnit.DAYS.between(now.studyDay(), day));
            if (later < DAYS_AHEAD && asked.contains(item)) {
                counts[(int) later]++;
            }
        });
        return new Ahead(IntStream.of(counts).boxed().toList());
    }
}
