package app.interval.texts;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Values as the learner reads them.
public final class Phrases {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_WEEKDAY =
            DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    private static final int HOUR = 60;
    private static final int DAY_HOURS = 24;

    private Phrases() {}

    /// `mid`
    public static String level(Level level) {
        return switch (level) {
            case ENTRY -> text("level.entry");
            case MID -> text("level.mid");
            case SENIOR -> text("level.senior");
        };
    }

    /// `11 December`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `11 December 2026`
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// `11 December 2026, 09:05`
    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /// `Friday 11 December`
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// `1 to 21 November 2026`, `30 October to 21 November 2026`
    public static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(last);
        }
        var from =
                first.getYear() != last.getYear()
                        ? date(first)
                        : first.getMonth() != last.getMonth()
                                ? day(first)
                                : Integer.toString(first.getDayOfMonth());
        return text("phrase.period", from, date(last));
    }

    /// `Dec`
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// `Fri`
    public static String shortWeekday(LocalDate day) {
        return SHORT_WEEKDAY.format(day);
    }

    /// `in 10 minutes`, `in about 3 hours`, `tomorrow`, `in 4 days`
    ///
    /// @param days days of study until then: 0 today, 1 tomorrow
    public static String comeback(Duration left, long days) {
        var minutes = Math.max(1, left.toMinutes());
        if (days <= 1 && minutes < HOUR) {
            return text("comeback.minutes", minutes);
        }
        return switch ((int) Math.min(days, 2)) {
            case 0 -> text("comeback.today", Math.round(minutes / (double) HOUR));
            case 1 -> text("comeback.tomorrow");
            default -> text("comeback.days", days);
        };
    }

    /// `10 minutes ago`, `3 hours ago`, `1 day ago`
    public static String ago(Duration passed) {
        var minutes = Math.max(1, passed.toMinutes());
        if (minutes < HOUR) {
            return text("ago.minutes", minutes);
        }
        var hours = Math.round(minutes / (double) HOUR);
        return hours < DAY_HOURS
                ? text("ago.hours", hours)
                : text("ago.days", Math.round(hours / (double) DAY_HOURS));
    }

    /// `10 minutes`, `3 hours`, `4.8 days`, `12 days`
    ///
    /// @param days how long something lasts
    public static String span(double days) {
        var minutes = days * DAY_HOURS * HOUR;
        if (minutes < 1) {
            return text("span.moment");
        }
        if (minutes < 2 * HOUR) {
            return text("span.minutes", Math.round(minutes));
        }
        var hours = Math.round(minutes / HOUR);
        if (hours < DAY_HOURS) {
            return text("span.hours", hours);
        }
        var whole = days >= 10 || Math.abs(days - Math.rint(days)) < 0.05;
        return whole ? text("span.days", Math.round(days)) : text("span.days", days);
    }

    /// `9 h 20 min`, `20 min`
    public static String time(Duration time) {
        var minutes = time.toMinutes();
        return minutes < HOUR
                ? text("time.minutes", minutes)
                : text("time.hours", minutes / HOUR, minutes % HOUR);
    }

    /// Why an item is set aside after `lapses` lapses, and what may help.
    ///
    /// @param foundations titles of topics it builds on
    /// @param siblings titles of questions about the same thing
    public static String remedy(int lapses, List<String> foundations, List<String> siblings) {
        var sentences = new ArrayList<String>();
        sentences.add(text("remedy.lapses", lapses));
        sentences.add(text("remedy.explanation"));
        if (!foundations.isEmpty()) {
            sentences.add(text("remedy.foundations", String.join(", ", foundations)));
        }
        if (!siblings.isEmpty()) {
            sentences.add(text("remedy.siblings", String.join("; ", siblings)));
        }
        return String.join(" ", sentences);
    }

    /// `Sunday`
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
