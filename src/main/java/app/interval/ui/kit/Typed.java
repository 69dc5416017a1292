package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.texts.Phrases;
import app.interval.ui.kit.Reading.Good;
import app.interval.ui.kit.Reading.Wrong;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what people type: whole numbers, times, days.
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*%?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern ORDINAL = Pattern.compile("(?i)(\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /// Day before month, or the name of the month: `11/12/2026` means two days, so it means none.
    private static final List<DateTimeFormatter> DAYS =
            Stream.of(
                            "d MMMM uuuu",
                            "d MMM uuuu",
                            "MMMM d uuuu",
                            "MMM d uuuu",
                            "uuuu-M-d",
                            "d.M.uuuu")
                    .map(Typed::form)
                    .toList();

    private Typed() {}

    /// A whole number from `least` to `most`.
    ///
    /// @param comment what the number comes to
    public static Reading<Integer> number(
            String typed, int least, int most, IntFunction<String> comment) {
        var found = NUMBER.matcher(typed.strip());
        if (found.matches()) {
            var number = Integer.parseInt(found.group(1));
            if (number >= least && number <= most) {
                return new Good<>(number, comment.apply(number));
            }
        }
        return new Wrong<>(text("typed.range", least, most));
    }

    /// A time of day: `4:00`, `04.30`, `4`.
    public static Reading<LocalTime> time(String typed) {
        var found = TIME.matcher(typed.strip());
        try {
            if (found.matches()) {
                var minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
                return new Good<>(LocalTime.of(Integer.parseInt(found.group(1)), minute), "");
            }
        } catch (DateTimeException _) {
            // No such time.
        }
        return new Wrong<>(text("typed.time"));
    }

    /// A day from `today` on, or none if nothing was typed: `11 December 2026`, `2026-12-11`,
    /// `11.12.2026` and the like.
    public static Reading<Optional<LocalDate>> dayToCome(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return new Good<>(Optional.empty(), "");
        }
        return day(typed)
                .<Reading<Optional<LocalDate>>>map(day ->
                        day.isBefore(today)
                                ? new Wrong<>(text("typed.day-past", Phrases.date(day)))
                                : new Good<>(
                                        Optional.of(day),
                                        text("typed.days", ChronoUnit.DAYS.between(today, day))))
                .orElseGet(() -> new Wrong<>(text("typed.day", Phrases.date(today.plusMonths(3)))));
    }

    /// Any day, if one can be read.
    static Optional<LocalDate> day(String typed) {
        var plain = BETWEEN.matcher(typed.strip()).replaceAll(" ");
        var bare = ORDINAL.matcher(plain).replaceAll("$1");
        return DAYS.stream().flatMap(form -> day(bare, form).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
