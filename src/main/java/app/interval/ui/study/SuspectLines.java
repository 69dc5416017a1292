package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Task.FindBug;
import app.interval.domain.log.Answer.Picked;
import app.interval.highlighting.Highlighter;
import app.interval.ui.kit.CodeRows;
import app.interval.ui.kit.PageScroll;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The lines of a faulty program, one of which may be chosen: by the mouse, by the arrows, or by
/// typing its number, of which every digit says more.
final class SuspectLines extends VBox implements Parts {

    private final StudyViewModel model;
    private final List<SuspectLine> lines = new ArrayList<>();

    /// The digits typed so far.
    private String typed = "";

    SuspectLines(FindBug bug, StudyViewModel model) {
        this.model = model;
        setId(ID);
        getStyleClass().add("parts");
        var rows = new ArrayList<SuspectLine>();
        for (var tokens : Highlighter.lines(bug.language(), bug.code())) {
            var label = String.valueOf(rows.size() + 1);
            var row = new SuspectLine(rows.size() + 1, tokens, () -> point(label));
            rows.add(row);
            if (!row.isEmpty()) {
                lines.add(row);
            }
        }
        SuspectLine.align(rows);
        var keys = Columns.styled(new Label(text("study.line-keys")), "keys");
        keys.setWrapText(true);
        getChildren().addAll(keys, new CodeRows(bug.code(), rows));
        model.draftProperty().when(shown(this)).subscribe(draft -> show(draft.picked()::contains));
    }

    static String id(String label) {
        return "study-line-" + label;
    }

    /// Tab leads to the chosen line or, while there is none, to the first one.
    private void show(Predicate<String> isPicked) {
        var picked = lines.stream().filter(line -> isPicked.test(line.label())).findFirst();
        for (var line : lines) {
            line.setPicked(picked.filter(line::equals).isPresent());
            line.setFocusTraversable(line.equals(picked.orElse(lines.getFirst())));
        }
    }

    private void point(String label) {
        typed = "";
        model.make(new Picked(Set.of(label)));
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (!Keys.plain(event)) {
            return false;
        }
        return switch (event.getCode()) {
            case UP -> go(-1);
            case DOWN -> go(1);
            default -> digit(event);
        };
    }

    private boolean digit(KeyEvent event) {
        var name = Keys.digitOf(event);
        if (name.isEmpty()) {
            typed = "";
            return false;
        }
        var longer = line(typed + name);
        var found = longer.or(() -> line(name));
        typed = longer.isPresent() ? typed + name : found.isPresent() ? name : "";
        found.ifPresent(this::choose);
        return found.isPresent();
    }

    private Optional<SuspectLine> line(String label) {
        return lines.stream().filter(line -> line.label().equals(label)).findFirst();
    }

    private boolean go(int step) {
        typed = "";
        var now = lines.stream().filter(SuspectLine::isPicked).findFirst();
        var at = now.map(line -> lines.indexOf(line) + step).orElse(0);
        choose(lines.get(Math.clamp(at, 0, lines.size() - 1)));
        return true;
    }

    private void choose(SuspectLine line) {
        model.make(new Picked(Set.of(line.label())));
        line.requestFocus();
        PageScroll.reveal(line);
    }
}
