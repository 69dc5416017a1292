package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Line;
import app.interval.domain.text.RichText;
import app.interval.grading.Subsequence;
import app.interval.highlighting.Highlighter;
import app.interval.ui.kit.CodeRows;
import app.interval.ui.study.VerdictCard.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A faulty program once it is judged: which lines are right, why each line people suspect is or is
/// not the one, and how the program can be mended.
final class JudgedLines {

    private JudgedLines() {}

    static List<Node> of(FindBug bug, Set<String> picked) {
        var parts = new ArrayList<Node>();
        parts.add(program(bug, picked));
        labels(bug, picked).forEach(label -> parts.add(card(bug, label, picked)));
        parts.add(mended(bug));
        return parts;
    }

    private static Node program(FindBug bug, Set<String> picked) {
        var rows = new ArrayList<SuspectLine>();
        for (var tokens : Highlighter.lines(bug.language(), bug.code())) {
            var row = new SuspectLine(rows.size() + 1, tokens);
            row.setId(SuspectLines.id(row.label()));
            rows.add(row);
            mark(bug, row.label(), picked)
                    .filter(mark -> mark != Mark.OTHER)
                    .ifPresent(row::judged);
        }
        SuspectLine.align(rows);
        return new CodeRows(bug.code(), rows);
    }

    /// Of lines that are suspected or were pointed at.
    private static Optional<Mark> mark(FindBug bug, String label, Set<String> picked) {
        var line = bug.line(label);
        var chosen = picked.contains(label);
        return line.isEmpty() && !chosen
                ? Optional.empty()
                : Optional.of(Mark.of(chosen, line.filter(Line::correct).isPresent()));
    }

    private static Stream<String> labels(FindBug bug, Set<String> picked) {
        return Stream.concat(bug.lines().stream().map(Line::label), picked.stream())
                .distinct()
                .sorted(Comparator.comparing(Integer::valueOf));
    }

    private static VerdictCard card(FindBug bug, String label, Set<String> picked) {
        var code = bug.code().lines().skip(Integer.parseInt(label) - 1).findFirst().orElse("");
        var why = bug.line(label).map(Line::rationale).orElse(RichText.EMPTY);
        var mark = mark(bug, label, picked).orElse(Mark.OTHER);
        var head = mark.words(text("study.line-number", label));
        return VerdictCard.of(mark, head, RichText.code(code.strip()), why);
    }

    /// Lines that are new in the mended program have a sign.
    private static Node mended(FindBug bug) {
        var before = bug.code().lines().toList();
        var kept = Subsequence.positions(before, bug.fix().lines().toList());
        var rows = new ArrayList<SuspectLine>();
        for (var tokens : Highlighter.lines(bug.language(), bug.fix())) {
            var row = new SuspectLine(rows.size() + 1, tokens);
            rows.add(row);
            if (!kept.contains(rows.size() - 1) && !row.isEmpty()) {
                row.changed();
            }
        }
        SuspectLine.align(rows);
        var title = Columns.styled(new Label(text("study.mended")), "small");
        var box = new VBox(title, new CodeRows(bug.fix(), rows));
        box.setId("study-mended");
        box.getStyleClass().add("outputs");
        return box;
    }
}
