package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Letter.Entry;
import app.interval.chart.Letter.Section;
import app.interval.progress.Count;
import app.interval.progress.Report;
import app.interval.progress.Report.Subject;
import app.interval.texts.Phrases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What stands out, topic by topic.
final class LetterSections {

    private LetterSections() {}

    static List<Section> of(Report report) {
        return List.of(strengths(report), gaps(report), unmet(report), asks(report));
    }

    private static Section strengths(Report report) {
        return section(
                "strengths",
                text("letter.strengths", Phrases.level(report.level())),
                entries(report.findings().strengths(), subject -> right(subject.count())),
                text("letter.strengths.none", Count.LEAST));
    }

    private static Section gaps(Report report) {
        return section(
                "gaps",
                text("letter.gaps", Phrases.level(report.level())),
                entries(
                        report.findings().gaps(),
                        subject -> text("letter.gap", right(subject.count()), questions(subject))),
                report.count().asked() == 0
                        ? text("letter.gaps.nothing-asked")
                        : text("letter.gaps.none"));
    }

    private static Section unmet(Report report) {
        var findings = report.findings();
        var more = findings.unmetInAll() - findings.unmet().size();
        var entries = entries(findings.unmet(), LetterSections::questions);
        var title = text("letter.unmet", Phrases.level(report.level()));
        return more > 0
                ? new Section("unmet", title, entries, Optional.of(text("letter.unmet.more", more)))
                : section("unmet", title, entries, text("letter.unmet.none"));
    }

    private static Section asks(Report report) {
        var entries =
                report.findings().asks().stream()
                        .map(ask -> new Entry(ask.topic().title(), ask.text()))
                        .toList();
        return section("asks", text("letter.asks"), entries, text("letter.asks.none"));
    }

    private static List<Entry> entries(List<Subject> subjects, Function<Subject, String> words) {
        return subjects.stream()
                .map(subject -> new Entry(subject.topic().title(), words.apply(subject)))
                .toList();
    }

    private static String right(Count count) {
        return count.enough()
                ? text("letter.right", count.right(), count.asked())
                : text("letter.right.few", count.right(), count.asked());
    }

    private static String questions(Subject subject) {
        var questions = subject.questions();
        return text("letter.questions", questions.count(), questions.minutes());
    }

    private static Section section(String id, String title, List<Entry> entries, String none) {
        return new Section(
                id, title, entries, entries.isEmpty() ? Optional.of(none) : Optional.empty());
    }
}
