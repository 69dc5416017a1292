package app.interval.ui.settings;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.KeyCatcher;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.kit.Toast;
import app.interval.ui.kit.TypedLine;
import app.interval.ui.settings.Setting.Section;
import app.interval.ui.settings.SettingsViewModel.News;
import app.interval.ui.settings.SettingsViewModel.Offer;
import app.interval.ui.settings.SettingsViewModel.Stuck;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the settings from their descriptions. Layout, wording and keys only; every decision is the
/// view-model's.
public final class SettingsView extends StackPane implements Placed {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-setting");

    private final SettingsViewModel model;
    private final List<TypedLine<?>> lines = new ArrayList<>();
    private final VBox failed = new VBox();
    private final VBox column = new VBox();
    private final Toast toast;

    /// @param further sections that draw themselves, above the last one
    public SettingsView(SettingsViewModel model, Surroundings around, List<Node> further) {
        this.model = model;
        getStyleClass().add("settings");
        failed.managedProperty().bind(failed.visibleProperty());
        column.getStyleClass().add("column");
        column.getChildren().addAll(head(), failed);
        var sections = new AllSettings(model, around).sections();
        sections.subList(0, sections.size() - 1).forEach(this::draw);
        column.getChildren().addAll(further);
        draw(sections.getLast());
        toast = new Toast(scroll());
        getChildren().add(toast);
        PageScroll.focusable(this, text("settings.title"));
        model.stuckProperty().when(shown(this)).subscribe(this::show);
        model.newsProperty().when(shown(this)).subscribe(news -> news.ifPresent(this::tell));
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node head() {
        var title = new Label(text("settings.title"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var leave =
                new KeyButton("settings-leave", text("settings.leave"), Action.CLOSE, model::leave);
        var head = new HBox(title, gap, leave);
        head.getStyleClass().add("settings-head");
        return head;
    }

    private void draw(Section section) {
        var title = new Label(section.title());
        title.getStyleClass().add("section");
        var card = new VBox();
        card.getStyleClass().addAll("card", "setting-card");
        for (var setting : section.settings()) {
            var row = new Row(setting, section.meaning());
            row.line().ifPresent(lines::add);
            row.pseudoClassStateChanged(FIRST, card.getChildren().isEmpty());
            card.getChildren().add(row);
        }
        var box = new VBox(title);
        if (!section.meaning().isEmpty()) {
            var meaning = new Label(section.meaning());
            meaning.getStyleClass().add("meaning");
            meaning.setWrapText(true);
            meaning.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(meaning);
        }
        box.getChildren().add(card);
        box.getStyleClass().add("setting-section");
        column.getChildren().add(box);
    }

    private Node scroll() {
        var scroll = PageScroll.around(column);
        PageScroll.keys(this, scroll);
        return scroll;
    }

    private void show(Optional<Stuck> stuck) {
        failed.getChildren().clear();
        stuck.ifPresent(found ->
                failed.getChildren()
                        .add(
                                new Notice(
                                                text("settings.not-stored"),
                                                Notice.details(found.failure()))
                                        .withAction(text("study.retry"), found.again())
                                        .withClose(model::dismiss)));
        failed.setVisible(stuck.isPresent());
    }

    private void tell(News news) {
        var offer =
                news.offer() == Offer.UNDO
                        ? offer("settings-undo", text("settings.undo"), Action.UNDO, model::undo)
                        : offer("settings-redo", text("settings.redo"), Action.REDO, model::redo);
        toast.tell(news.sentence(), offer);
    }

    private static KeyButton offer(String id, String words, Action action, Runnable work) {
        return new KeyButton(id, words, action, work);
    }

    /// In a field that is being changed Ctrl Z and Esc are the field's.
    private void onKey(KeyEvent event) {
        var field = lines.stream().filter(line -> line.field().isFocused()).findFirst();
        var changing = field.filter(TypedLine::isChanged);
        if (KeyCatcher.caught(event) || lines.stream().anyMatch(TypedLine::isCalendarOpen)) {
            return;
        }
        if (Action.CLOSE.matches(event, false)) {
            changing.ifPresentOrElse(TypedLine::revert, model::leave);
            event.consume();
        } else if (changing.isEmpty() && Action.UNDO.matches(event, false)) {
            model.undo();
            event.consume();
        } else if (changing.isEmpty() && Action.REDO.matches(event, false)) {
            model.redo();
            event.consume();
        }
    }

    @Override
    public Place place() {
        return Place.SETTINGS;
    }
}
