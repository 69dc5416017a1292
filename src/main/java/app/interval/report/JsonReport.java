package app.interval.report;

import app.interval.chart.Letters;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum.Area;
import app.interval.progress.Count;
import app.interval.progress.Report;
import app.interval.progress.Report.Ask;
import app.interval.progress.Report.Subject;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A report for programs. `report.schema.json` describes it; what is not known is left out.
final class JsonReport {

    /// Changes when a reader of the old form would misread the new one.
    private static final String FORMAT = "interval-report/1";

    private JsonReport() {}

    static String document(Report report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        document.put("made", map("program", report.made().program(), "bank", report.made().bank()));
        document.put("period", period(report));
        document.put("aim", aim(report));
        document.put("done", done(report));
        document.put("verdict", verdict(report));
        document.put("areas", areas(report));
        var findings = report.findings();
        document.put("strengths", subjects(findings.strengths()));
        document.put("gaps", subjects(findings.gaps()));
        document.put(
                "unmet", map("inAll", findings.unmetInAll(), "topics", subjects(findings.unmet())));
        document.put("asks", findings.asks().stream().map(JsonReport::ask).toList());
        document.put("ahead", ahead(report));
        document.put("days", days(report));
        return text(document);
    }

    private static Map<String, Object> period(Report report) {
        var period = new LinkedHashMap<String, Object>();
        report.since().ifPresent(first -> period.put("from", first.toString()));
        period.put("to", report.today().toString());
        return period;
    }

    private static Map<String, Object> aim(Report report) {
        var aim = map("level", word(report.level()));
        report.settings().goal().interview().ifPresent(day -> aim.put("interview", day.toString()));
        report.daysLeft().ifPresent(left -> aim.put("daysLeft", left));
        aim.put("minutesADay", report.settings().pace().minutes());
        return aim;
    }

    private static Map<String, Object> done(Report report) {
        var diary = report.standing().diary();
        return map(
                "days", diary.days().size(),
                "minutes", diary.total().spent().toMinutes(),
                "answers", diary.total().answers());
    }

    private static Map<String, Object> verdict(Report report) {
        var opening = Letters.letter(report).opening();
        var verdict = map("words", opening.verdict() + " " + opening.rest());
        verdict.put("met", report.firsts().met());
        verdict.putAll(count(report.count(), report.enough()));
        verdict.put("selfGraded", report.firsts().selfGraded());
        if (report.enough()) {
            var band = report.count().band();
            verdict.put("band", map("low", share(band.low()), "high", share(band.high())));
        }
        return verdict;
    }

    private static List<Object> areas(Report report) {
        var areas = new ArrayList<Object>();
        for (var area : report.standing().curriculum().areas()) {
            areas.add(
                    map("area", area.id(), "title", area.title(), "levels", levels(report, area)));
        }
        return areas;
    }

    private static Map<String, Object> levels(Report report, Area area) {
        var levels = new LinkedHashMap<String, Object>();
        for (var level : Level.values()) {
            var count = report.standing().evidence().in(area.id(), level);
            levels.put(word(level), count(count, count.enough()));
        }
        return levels;
    }

    private static Map<String, Object> count(Count count, boolean enough) {
        return map("asked", count.asked(), "right", count.right(), "enough", enough);
    }

    private static List<Map<String, Object>> subjects(List<Subject> subjects) {
        return subjects.stream().map(JsonReport::subject).toList();
    }

    private static Map<String, Object> subject(Subject subject) {
        var topic = subject.topic();
        var entry = map("topic", topic.address(), "title", topic.title());
        entry.putAll(count(subject.count(), subject.count().enough()));
        entry.put("questions", subject.questions().count());
        entry.put("minutes", subject.questions().minutes());
        return entry;
    }

    private static Map<String, Object> ask(Ask ask) {
        return map(
                "topic", ask.topic().address(),
                "title", ask.topic().title(),
                "objective", ask.objective().address(),
                "text", ask.text());
    }

    private static List<Object> ahead(Report report) {
        var days = new ArrayList<Object>();
        var day = report.today();
        for (int due : report.standing().ahead().days()) {
            days.add(map("day", day.toString(), "repetitions", due));
            day = day.plusDays(1);
        }
        return days;
    }

    private static List<Object> days(Report report) {
        var days = new ArrayList<Object>();
        report.standing()
                .diary()
                .days()
                .forEach((date, day) ->
                        days.add(
                                map(
                                        "day", date.toString(),
                                        "answers", day.answers(),
                                        "minutes", day.spent().toMinutes())));
        return days;
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /// Names and values in turn, in their order.
    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    /// With the same line ends on every system.
    private static String text(Map<String, Object> document) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.std.with(printer).asString(document) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
