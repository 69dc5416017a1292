package app.interval.ui.home;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.progress.Evidence;
import app.interval.study.Agenda.Room;
import app.interval.study.Length;
import app.interval.study.Outlook;
import app.interval.study.Outlook.Subject;
import app.interval.study.Present;
import app.interval.texts.Phrases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the first screen says. Words only, so a plain test reads them.
final class Words {

    private static final int MORNING = 5;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 18;

    /// From here on minutes are a false precision.
    private static final int LONG = 120;

    private Words() {}

    static String greeting(LocalTime time) {
        var hour = time.getHour();
        if (hour >= EVENING || hour < MORNING) {
            return text("home.evening");
        }
        return hour < AFTERNOON ? text("home.morning") : text("home.afternoon");
    }

    /// What the learner prepares for, and how many days are left.
    static String target(Present present) {
        var goal = present.settings().goal();
        var level = level(goal.level());
        return goal.interview()
                .map(day -> target(level, day, ChronoUnit.DAYS.between(present.day(), day)))
                .orElseGet(() -> text("home.target", level));
    }

    private static String target(String level, LocalDate day, long left) {
        var date = Phrases.weekday(day);
        if (left < 0) {
            return text("home.target.past", level, date, -left);
        }
        return left == 0
                ? text("home.target.today", level)
                : text("home.target.day", level, date, left);
    }

    private static String level(Level level) {
        return switch (level) {
            case ENTRY -> text("home.entry");
            case MID -> text("home.mid");
            case SENIOR -> text("home.senior");
        };
    }

    static String headline(Outlook outlook) {
        var agenda = outlook.agenda();
        if (agenda.isEmpty()) {
            return text("home.nothing");
        }
        return agenda.isDone()
                ? text("home.done")
                : text("home.waiting", waiting(outlook), time(agenda.expected()));
    }

    /// Before an interview what is repeated need not be due.
    private static String waiting(Outlook outlook) {
        var due = outlook.agenda().due();
        var fresh = outlook.agenda().fresh();
        if (due == 0) {
            return text("home.fresh", fresh);
        }
        var repeat =
                outlook.interview().isPresent() ? text("home.repeat", due) : text("home.due", due);
        return fresh == 0 ? repeat : text("home.and-fresh", repeat, fresh);
    }

    private static String time(Duration expected) {
        var minutes = Math.max(1, Math.ceilDiv(expected.toSeconds(), 60));
        return minutes < LONG
                ? text("home.minutes", minutes)
                : text("home.hours", Math.round(minutes / 60.0));
    }

    /// What waits is about, why it was chosen, what waits besides, and when a session ends; or what
    /// comes when nothing waits.
    static String detail(Outlook outlook, Length length) {
        var agenda = outlook.agenda();
        if (agenda.isEmpty()) {
            return nothing(outlook);
        }
        var sentences = new ArrayList<String>();
        if (!agenda.isDone()) {
            sentences.add(about(outlook.subject()));
        }
        if (agenda.due() > 0) {
            outlook.interview()
                    .ifPresent(day -> sentences.add(text("home.chosen", Phrases.weekday(day))));
        }
        var rest = agenda.rest();
        switch (rest.room()) {
            case Room.Days(var days) -> sentences.add(text("home.later", rest.due(), days));
            case Room.Never() -> sentences.add(text("home.never", rest.due()));
            case Room.Today() when agenda.isDone() ->
                    sentences.add(text("home.more", rest.due() + rest.fresh()));
            case Room.Today() -> {}
        }
        sentences.add(end(length));
        return String.join(" ", sentences);
    }

    private static String nothing(Outlook outlook) {
        return outlook.next()
                .map(next -> text("home.next", Phrases.comeback(next.left(), next.days())))
                .orElseGet(() -> text("home.offline"));
    }

    private static String about(Subject subject) {
        var most = subject.most().stream().map(Words::inside).toList();
        return switch (most.size()) {
            case 0 -> text("home.spread", subject.areas());
            case 1 ->
                    subject.areas() == 1
                            ? text("home.only", most.getFirst())
                            : text("home.mostly", most.getFirst());
            default ->
                    subject.areas() == 2
                            ? text("home.only-two", most.getFirst(), most.getLast())
                            : text("home.mostly-two", most.getFirst(), most.getLast());
        };
    }

    /// A title in the middle of a sentence: its first letter small, unless the word is an
    /// abbreviation or the name of the language.
    static String inside(String title) {
        var word = title.split(" ", 2)[0];
        var name = word.startsWith("Python") || !word.substring(1).equals(lower(word).substring(1));
        return name ? title : lower(title.substring(0, 1)) + title.substring(1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String end(Length length) {
        return switch (length) {
            case Length.Minutes(var count) -> text("home.ends.minutes", count);
            case Length.Questions(var count) -> text("home.ends.questions", count);
        };
    }

    static String length(Length length) {
        return switch (length) {
            case Length.Minutes(var count) -> text("length.minutes", count);
            case Length.Questions(var count) -> text("length.questions", count);
        };
    }

    /// First answers at the levels that are not the learner's; empty if there are none.
    static String otherLevels(Evidence evidence, Level own) {
        var others =
                Arrays.stream(Level.values())
                        .filter(level -> level != own)
                        .filter(level -> evidence.at(level).asked() > 0)
                        .map(level -> level(evidence, level))
                        .collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : text("home.other-levels", others);
    }

    private static String level(Evidence evidence, Level level) {
        var count = evidence.at(level);
        return text("home.other-level", Phrases.level(level), count.right(), count.asked());
    }
}
