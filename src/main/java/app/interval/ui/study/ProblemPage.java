package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.ProblemReport.Kind;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Choices;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.WritingArea;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.Locale;

/// A report of a problem that is being written: what is the matter, a sentence about it, and
/// exactly what the file will hold.
final class ProblemPage extends StackPane implements Sheet {

    private static final int ROWS = 2;
    private static final int LINES = 14;

    private final ProblemModel model;
    private final Post post;
    private final Runnable close;
    private final VBox column = new VBox();
    private final Choices<Kind> kinds;

    /// @param close puts this away
    ProblemPage(ProblemModel model, Post post, Runnable close) {
        this.model = model;
        this.post = post;
        this.close = close;
        this.kinds = kinds();
        setId("study-problem");
        getStyleClass().add("problem");
        column.getStyleClass().add("column");
        add(Columns.styled(new Label(text("problem.title")), "title"));
        add(small(text("problem.guide")));
        add(kinds);
        add(named(text("problem.say"), words()));
        if (model.isAnswered()) {
            add(withAnswer());
        }
        add(new Card("study-problem-preview", text("problem.preview"), preview()));
        var ground = new StackPane(column);
        ground.getStyleClass().add("middle");
        var scroll = new ScrollPane(ground);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        PageScroll.keys(this, scroll);
        getChildren().add(scroll);
    }

    private void add(Node node) {
        column.getChildren().add(node);
    }

    private Choices<Kind> kinds() {
        var choices = Arrays.stream(Kind.values()).map(ProblemPage::choice).toList();
        var group = new Choices<>("problem-kind", text("problem.what"), choices, model::choose);
        model.reportProperty().when(shown(group)).subscribe(report -> group.show(report.kind()));
        return group;
    }

    private static Choice<Kind> choice(Kind kind) {
        var id = kind.name().toLowerCase(Locale.ROOT);
        var key = String.valueOf(Arrays.asList(Kind.values()).indexOf(kind) + 1);
        return new Choice<>(kind, id, kind.words(), "", key);
    }

    private WritingArea words() {
        var area = new WritingArea("problem-words", text("problem.say"), ROWS);
        area.setAccessibleHelp(text("problem.say.help"));
        area.textProperty().subscribe(model::say);
        return area;
    }

    private static Node named(String name, WritingArea area) {
        var label = small(name);
        label.setLabelFor(area);
        var box = new VBox(label, area);
        box.getStyleClass().add("story-field");
        return box;
    }

    private CheckBox withAnswer() {
        var box = new CheckBox(text("problem.with-answer"));
        box.setId("problem-with-answer");
        box.setAccessibleHelp(text("help.switch"));
        box.setSelected(true);
        box.setOnAction(_ -> model.send(box.isSelected()));
        return box;
    }

    private TextArea preview() {
        var area = new TextArea();
        area.setId("problem-preview");
        area.getStyleClass().addAll("writing-area", "file-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setAccessibleText(text("problem.preview"));
        area.setAccessibleHelp(text("help.code"));
        model.reportProperty()
                .when(shown(area))
                .subscribe(report -> area.setText(report.markdown()));
        return area;
    }

    /// The way back, the way to save, and what became of the file.
    Node bar() {
        return new ProblemBar(model, this::ask, close);
    }

    private void ask() {
        var name = model.reportProperty().get().fileName();
        post.choose(getScene().getWindow(), name).ifPresent(model::save);
    }

    @Override
    public void begin() {
        applyCss();
        layout();
        kinds.focusPicked();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        var typing = Nodes.takesText(event.getTarget());
        if (Action.CLOSE_SHEET.matches(event, typing)) {
            close.run();
            return true;
        }
        if (Action.KEEP_SHEET.matches(event, typing)) {
            ask();
            return true;
        }
        return !typing && kinds.pressed(event);
    }

    /// Nothing: what was not saved is meant for nobody.
    @Override
    public void left() {
        // The learner's words are in the file or nowhere.
    }

    static Label small(String words) {
        var label = Columns.styled(new Label(words), "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
