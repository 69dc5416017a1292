package app.interval.ui.settings;

import static app.interval.texts.Texts.text;

import app.interval.domain.Ease;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.texts.Phrases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One thing of [Settings] that the learner can wish otherwise, kept in the log.
///
/// @param title what it is called, on the page and when a change is told
/// @param say its value in words
record Kept<T>(
        String title, Function<Settings, T> read, Function<T, Wish> wish, Function<T, String> say) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final int PERCENT = 100;

    static Kept<Level> level() {
        return new Kept<>(
                text("settings.level"), s -> s.goal().level(), Wish.Aim::new, Phrases::level);
    }

    static Kept<Optional<LocalDate>> interview() {
        return new Kept<>(
                text("settings.interview"),
                s -> s.goal().interview(),
                Wish.Interview::new,
                day -> day.map(Phrases::date).orElse(text("settings.no-date")));
    }

    static Kept<Integer> minutes() {
        return new Kept<>(
                text("settings.minutes"),
                s -> s.pace().minutes(),
                Wish.Minutes::new,
                String::valueOf);
    }

    static Kept<Integer> newItems() {
        return new Kept<>(
                text("settings.new"),
                s -> s.pace().newItems(),
                Wish.NewItems::new,
                String::valueOf);
    }

    /// In whole percent.
    static Kept<Integer> retention() {
        return new Kept<>(
                text("settings.retention"),
                s -> Math.toIntExact(Math.round(s.retention() * PERCENT)),
                percent -> new Wish.Retention(percent / (double) PERCENT),
                percent -> text("settings.percent", percent));
    }

    /// In whole percent.
    static Kept<Integer> newShare() {
        return new Kept<>(
                text("settings.share"),
                s -> Math.toIntExact(Math.round(s.pace().newShare() * PERCENT)),
                percent -> new Wish.NewShare(percent / (double) PERCENT),
                percent -> text("settings.percent", percent));
    }

    static Kept<Integer> longest() {
        return new Kept<>(
                text("settings.longest"),
                s -> s.spacing().longest(),
                Wish.Longest::new,
                days -> text("settings.days", days));
    }

    static Kept<Ease> ease(DayOfWeek day) {
        return new Kept<>(
                Phrases.weekday(day),
                s -> s.spacing().ease(day),
                ease -> new Wish.EasyDay(day, ease),
                Kept::say);
    }

    static String say(Ease ease) {
        return switch (ease) {
            case NORMAL -> text("settings.ease.normal");
            case REDUCED -> text("settings.ease.reduced");
            case MINIMUM -> text("settings.ease.minimum");
        };
    }

    static Kept<LocalTime> dayStart() {
        return new Kept<>(
                text("settings.day-start"), Settings::dayStart, Wish.DayStart::new, TIME::format);
    }

    /// `Level: senior`
    String sentence(Settings settings) {
        return text("settings.changed", title, say.apply(read.apply(settings)));
    }
}
