package app.interval.study;

import app.interval.domain.Settings;
import app.interval.domain.Settings.Pace;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Stamp;
import app.interval.study.Agenda.Room;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/// What of all that waits belongs to today, and when the rest of what is due gets its turn: after a
/// holiday it is spread over days that keep their length.
///
/// @param wanted known items that may be asked now
/// @param plan what fits into the time left today, in the order of a session
record Today(
        Deck deck, Settings settings, Stamp now, List<ItemFacts> wanted, List<ItemFacts> plan) {

    /// Whoever is behind for longer than that does not catch up at this pace.
    private static final int MOST_DAYS = 365;

    /// @param spent what study took of today already
    static Today of(Deck deck, Settings settings, Stamp now, Duration spent) {
        var left = aDay(settings.pace()).minus(spent);
        var wanted = deck.wanted(now.at(), Tally.NONE);
        return new Today(deck, settings, now, wanted, deck.plan(wanted, left, now.at()));
    }

    /// @param withoutScreen published items whose type cannot be shown yet
    Agenda agenda(int withoutScreen) {
        var chosen = new HashSet<>(plan);
        var later = wanted.stream().filter(facts -> !chosen.contains(facts)).toList();
        var due = wanted.size() - later.size();
        var fresh = plan.size() - due;
        var rest = new Agenda.Rest(later.size(), deck.freshAllowed() - fresh, room(later));
        return new Agenda(due, fresh, time(plan), rest, withoutScreen);
    }

    private Room room(List<ItemFacts> later) {
        if (later.isEmpty() || deck.interview().isPresent()) {
            return new Room.Today();
        }
        var comes = comes();
        var holds = aDay(settings.pace()).minus(newTime()).toSeconds();
        var behind = time(later).toSeconds();
        for (int day = 1; day < MOST_DAYS; day++) {
            behind += comes[day] - holds;
            if (behind <= 0) {
                return new Room.Days(day);
            }
        }
        return new Room.Never();
    }

    /// Expected seconds of what falls due on each day from today on.
    private long[] comes() {
        var seconds = new long[MOST_DAYS];
        deck.asked()
                .forEach(card -> {
                    var dueOn = settings.studyDay(card.dueAt(), now.zone());
                    var day = ChronoUnit.DAYS.between(now.studyDay(), dueOn);
                    if (day > 0 && day < MOST_DAYS) {
                        seconds[(int) day] += deck.facts(card.item()).expected().toSeconds();
                    }
                });
        return seconds;
    }

    /// What new items take of a day: their share, or less if no more may be met.
    private Duration newTime() {
        var pace = settings.pace();
        var most = time(deck.unmet().stream().limit(pace.newItems()).toList());
        var share = Duration.ofSeconds((long) (aDay(pace).toSeconds() * pace.newShare()));
        return most.compareTo(share) < 0 ? most : share;
    }

    private static Duration aDay(Pace pace) {
        return Duration.ofMinutes(pace.minutes());
    }

    private static Duration time(List<ItemFacts> items) {
        return items.stream().map(ItemFacts::expected).reduce(Duration.ZERO, Duration::plus);
    }
}
