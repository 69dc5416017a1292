package app.interval.ui.home;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Done;
import app.interval.study.Length;
import app.interval.study.Unfinished;
import app.interval.ui.home.OthersModel.Before;
import app.interval.ui.kit.Abreast;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.BesideOrBelow;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Ready;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// A session that was left goes on from here, another one than today's plan is put together, and
/// what was done last can be taken back.
final class OthersCard extends Card {

    private final OthersModel model;
    private final List<Length> lengths;
    private final Runnable moved;
    private final VBox left = new VBox();
    private final VBox taken = new VBox();
    private final VBox trouble = new VBox();

    /// @param lengths one can choose from
    /// @param moved what to do when something was taken back
    OthersCard(OthersModel model, List<Length> lengths, Runnable moved) {
        super("home-others", text("others.title"));
        this.model = model;
        this.lengths = lengths;
        this.moved = moved;
        getStyleClass().add("others");
        getChildren().addAll(left, choice(), taken, trouble);
        for (var part : new VBox[] {left, taken, trouble}) {
            part.getStyleClass().add("others-part");
            part.managedProperty().bind(part.visibleProperty());
        }
        model.beforeProperty().when(shown(this)).subscribe(this::show);
        model.stuckProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Before before) {
        left.getChildren().setAll(before.unfinished().stream().map(this::left).toList());
        left.setVisible(before.unfinished().isPresent());
        taken.getChildren().setAll(taken(before));
        taken.setVisible(before.undo().isPresent() || before.redo().isPresent());
    }

    private void show(Optional<Exception> stuck) {
        trouble.getChildren()
                .setAll(
                        stuck.stream()
                                .map(e -> new Notice(text("study.not-stored"), Notice.details(e)))
                                .toList());
        trouble.setVisible(stuck.isPresent());
    }

    private Node left(Unfinished unfinished) {
        var words =
                words(
                        "sentence",
                        text(
                                "others.left",
                                unfinished.answered(),
                                SessionWords.request(unfinished.request(), model.curriculum())));
        var resume =
                new KeyButton("home-resume", text("others.resume"), Action.RESUME, model::resume)
                        .primary();
        var letGo = new KeyButton("home-let-go", text("others.let-go"), "", model::letGo);
        letGo.setAccessibleHelp(text("help.let-go"));
        return new BesideOrBelow(words, new Abreast(letGo, resume));
    }

    private Node choice() {
        var scope = new ScopeMenu(model.curriculum(), model.playable(), model::choose);
        var practice = new CheckBox(text("others.practice"));
        practice.setId("home-practice");
        practice.setAccessibleHelp(text("help.practice"));
        practice.setSelected(model.requestProperty().get().isPractice());
        practice.setOnAction(_ -> model.practise(practice.isSelected()));
        var length = lengths();
        var start = new KeyButton("home-others-start", text("others.start"), "", model::start);
        model.requestProperty()
                .when(shown(this))
                .subscribe(request -> {
                    scope.setText(SessionWords.scope(request.scope(), model.curriculum()));
                    length.setText(Words.length(request.length()));
                });
        var chosen = new FlowPane(scope, length, practice);
        chosen.getStyleClass().add("others-choice");
        var count = words("small", "");
        count.setId("home-stock");
        model.stockProperty()
                .when(shown(this))
                .subscribe(part -> {
                    count.setText(stock(part));
                    start.setDisable(!(part instanceof Ready<Integer>(var n) && n > 0));
                });
        return new BesideOrBelow(new VBox(chosen, count), start.choice());
    }

    private String stock(Part<Integer> part) {
        if (!(part instanceof Ready<Integer>(var count))) {
            return "";
        }
        var words = text("others.stock", count);
        var practice = model.requestProperty().get().isPractice() && count > 0;
        return practice ? text("others.dates", words) : words;
    }

    private MenuButton lengths() {
        var menu = new MenuButton();
        menu.setId("home-others-length");
        menu.setAccessibleHelp(text("help.menu"));
        for (var length : lengths) {
            menu.getItems().add(item(length));
        }
        return menu;
    }

    private MenuItem item(Length length) {
        var item = new MenuItem(Words.length(length));
        item.setOnAction(_ -> model.choose(length));
        return item;
    }

    private Node taken(Before before) {
        var row = new FlowPane();
        row.getStyleClass().add("others-choice");
        before.undo()
                .map(done -> button("home-undo", Action.UNDO, done, () -> model.undo(moved)))
                .ifPresent(row.getChildren()::add);
        before.redo()
                .map(done -> button("home-redo", Action.REDO, done, () -> model.redo(moved)))
                .ifPresent(row.getChildren()::add);
        return row;
    }

    private static KeyButton button(String id, Action action, Done done, Runnable work) {
        var kind = done.kind();
        var words = action == Action.UNDO ? SessionWords.undo(kind) : SessionWords.redo(kind);
        var button = new KeyButton(id, words, action, work);
        button.about(done.title());
        return button;
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
