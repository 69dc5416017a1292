package app.interval.storage;

import app.interval.domain.Ease;
import app.interval.domain.Level;
import app.interval.domain.Wish;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.DayStart;
import app.interval.domain.Wish.EasyDay;
import app.interval.domain.Wish.Interview;
import app.interval.domain.Wish.Longest;
import app.interval.domain.Wish.Minutes;
import app.interval.domain.Wish.NewItems;
import app.interval.domain.Wish.NewShare;
import app.interval.domain.Wish.OwnKey;
import app.interval.domain.Wish.Retention;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Wished;
import app.interval.domain.log.Stamp;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.JSON;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the learner wished as rows of the log: kind `setting`, the name as its target, and `{"set":
/// ..}` as its value. A value that cannot be read is kept and changes nothing.
final class WishRows {

    /// Every name a wish may have.
    static final Set<String> NAMES =
            Set.of(
                    "level",
                    "interview",
                    "minutes",
                    "new-items",
                    "new-share",
                    "retention",
                    "longest",
                    "easy-day",
                    "day-start",
                    "key");

    private static final String SET = "set";
    private static final String NONE = "none";
    private static final String USUAL = "usual";

    private WishRows() {}

    static String name(Wish wish) {
        return switch (wish) {
            case Aim _ -> "level";
            case Interview _ -> "interview";
            case Minutes _ -> "minutes";
            case NewItems _ -> "new-items";
            case NewShare _ -> "new-share";
            case Retention _ -> "retention";
            case Longest _ -> "longest";
            case EasyDay _ -> "easy-day";
            case DayStart _ -> "day-start";
            case OwnKey _ -> "key";
        };
    }

    static JSON value(Wish wish) {
        Object set =
                switch (wish) {
                    case Aim(var level) -> lower(level);
                    case Interview(var day) -> day.map(LocalDate::toString).orElse(NONE);
                    case Minutes(var aDay) -> aDay;
                    case NewItems(var aDay) -> aDay;
                    case NewShare(var share) -> share;
                    case Retention(var share) -> share;
                    case Longest(var days) -> days;
                    case EasyDay(var day, var ease) -> lower(day) + " " + lower(ease);
                    case DayStart(var time) -> time.toString();
                    case OwnKey(var action, var chord) -> action + " " + chord.orElse(USUAL);
                };
        return Responses.json(Map.of(SET, set));
    }

    static Event toEvent(Stamp stamp, EventRecord row) {
        return wish(row)
                .<Event>map(wish -> new Wished(stamp, wish))
                .orElseGet(() -> EventRows.other(stamp, row));
    }

    private static Optional<Wish> wish(EventRecord row) {
        var name = row.getTarget();
        var value = row.getNewValue();
        if (name == null || value == null) {
            return Optional.empty();
        }
        try {
            return wish(name, String.valueOf(Responses.map(value).get(SET)));
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Wish> wish(String name, String set) {
        return switch (name) {
            case "level" -> Optional.of(new Aim(Level.valueOf(upper(set))));
            case "interview" ->
                    Optional.of(
                            new Interview(
                                    Optional.of(set)
                                            .filter(day -> !day.equals(NONE))
                                            .map(LocalDate::parse)));
            case "minutes" -> Optional.of(new Minutes(Integer.parseInt(set)));
            case "new-items" -> Optional.of(new NewItems(Integer.parseInt(set)));
            case "new-share" -> Optional.of(new NewShare(Double.parseDouble(set)));
            case "retention" -> Optional.of(new Retention(Double.parseDouble(set)));
            case "longest" -> Optional.of(new Longest(Integer.parseInt(set)));
            case "easy-day" -> Optional.of(easyDay(set));
            case "day-start" -> Optional.of(new DayStart(LocalTime.parse(set)));
            case "key" -> Optional.of(key(set));
            default -> Optional.empty();
        };
    }

    /// `sunday minimum`
    private static EasyDay easyDay(String set) {
        var blank = set.indexOf(' ');
        return new EasyDay(
                DayOfWeek.valueOf(upper(set.substring(0, Math.max(0, blank)))),
                Ease.valueOf(upper(set.substring(blank + 1))));
    }

    /// `set-aside shortcut+j`
    private static OwnKey key(String set) {
        var blank = set.indexOf(' ');
        var chord = set.substring(blank + 1);
        return new OwnKey(
                set.substring(0, Math.max(0, blank)),
                Optional.of(chord).filter(own -> !own.equals(USUAL)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
