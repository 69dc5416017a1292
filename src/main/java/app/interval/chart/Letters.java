package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Letter.Closing;
import app.interval.chart.Letter.Heading;
import app.interval.chart.Letter.Opening;
import app.interval.progress.Count;
import app.interval.progress.Evidence;
import app.interval.progress.Report;
import app.interval.texts.Phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a report into words.
public final class Letters {

    private static final int SHORT_HASH = 8;

    private Letters() {}

    public static Letter letter(Report report) {
        return new Letter(
                heading(report),
                opening(report),
                Charts.matrix(report.standing()),
                LetterSections.of(report),
                closing(report));
    }

    private static Closing closing(Report report) {
        var standing = report.standing();
        return new Closing(
                Optional.of(Charts.ahead(standing)).filter(_ -> repetitions(report) > 0),
                Optional.of(Charts.calendar(standing))
                        .filter(_ -> !standing.diary().days().isEmpty()),
                List.of(
                        text("letter.method.first"),
                        text("letter.method.share", Count.LEAST, Evidence.ENOUGH),
                        text("letter.method.purpose")));
    }

    private static int repetitions(Report report) {
        return report.standing().ahead().days().stream().mapToInt(due -> due).sum();
    }

    private static Heading heading(Report report) {
        var made = report.made();
        return new Heading(
                text("letter.title"),
                report.since()
                        .map(first -> Phrases.period(first, report.today()))
                        .orElseGet(() -> Phrases.date(report.today())),
                text("letter.made", made.program(), made.bank().substring(0, SHORT_HASH)),
                List.of(
                        goal(report),
                        done(report),
                        text(
                                "letter.ahead",
                                repetitions(report),
                                report.standing().ahead().days().size())));
    }

    private static String goal(Report report) {
        var level = Phrases.level(report.level());
        var minutes = report.settings().pace().minutes();
        return report.settings()
                .goal()
                .interview()
                .map(day -> text("letter.goal.day", level, when(report, day), minutes))
                .orElseGet(() -> text("letter.goal", level, minutes));
    }

    /// `11 December 2026, in 20 days`
    private static String when(Report report, LocalDate day) {
        long left = report.daysLeft().orElse(0L);
        var date = Phrases.date(day);
        return left < 0 ? text("letter.day.over", date) : text("letter.day.left", date, left);
    }

    private static String done(Report report) {
        var diary = report.standing().diary();
        var total = diary.total();
        return diary.days().isEmpty()
                ? text("letter.done.nothing")
                : text(
                        "letter.done",
                        diary.days().size(),
                        Phrases.time(total.spent()),
                        total.answers());
    }

    private static Opening opening(Report report) {
        var count = report.count();
        var level = Phrases.level(report.level());
        if (!report.enough()) {
            return new Opening(
                    text("letter.few"),
                    text("letter.few.rest", count.asked(), level, Evidence.ENOUGH),
                    notes(report),
                    Optional.empty());
        }
        var band = count.band();
        return new Opening(
                text("letter.enough", count.asked(), level, count.right()),
                text("letter.enough.rest", percent(band.low()), percent(band.high())),
                notes(report),
                Optional.of(Charts.share(report.standing(), report.level())));
    }

    private static List<String> notes(Report report) {
        var notes = new ArrayList<String>();
        var selfGraded = report.firsts().selfGraded();
        if (selfGraded > 0) {
            notes.add(text("letter.self-graded", selfGraded));
        }
        var leftOut = report.firsts().met() - report.count().asked();
        if (leftOut > 0) {
            notes.add(text("letter.left-out", leftOut));
        }
        return notes;
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
