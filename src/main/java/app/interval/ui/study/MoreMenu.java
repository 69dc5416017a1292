package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Act;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.FixedKey;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.KeysAsked;
import app.interval.ui.kit.SceneKeys;
import app.interval.ui.study.Screen.Margin;
import app.interval.ui.study.Screen.Settled;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What can be done with the item on the table besides answering it, each with its key.
final class MoreMenu extends MenuButton {

    private final StudyViewModel model;
    private final Function<Screen, List<Extra>> extras;

    MoreMenu(StudyViewModel model, Function<Screen, List<Extra>> extras) {
        super(text("study.more"));
        this.extras = extras;
        this.model = model;
        setId("study-more");
        getStyleClass().add("more");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(KeyButton.keyCap(Action.MORE));
        SceneKeys.printed(this, Action.MORE).when(shown(this)).subscribe(this::setAccessibleHelp);
        model.screenProperty().when(shown(this)).subscribe(this::offer);
    }

    private void offer(Screen screen) {
        // Whoever pressed a key that is printed there is done with it.
        hide();
        if (screen instanceof Settled(var table, var margin)) {
            getItems().setAll(items(margin, margin.offers().earlier(table)));
            for (var extra : extras.apply(screen)) {
                getItems().add(item(extra.words(), extra.action(), extra.work()));
            }
            getItems().add(keys());
        } else if (!(screen instanceof Screen.Storing)) {
            getItems().clear();
        }
        if (getItems().isEmpty()) {
            getItems().add(keys());
        }
    }

    private List<MenuItem> items(Margin margin, int earlier) {
        var items = new ArrayList<MenuItem>();
        var acts = margin.offers().acts();
        for (var act : Act.values()) {
            if (acts.contains(act)) {
                items.add(item(DeedWords.act(act), DeedWords.key(act), () -> model.act(act)));
            }
        }
        if (margin.offers().disputable()) {
            items.add(item(text("study.was-right"), Action.WAS_RIGHT, model::override));
        }
        if (earlier > 0) {
            items.add(item(text("study.previous"), Action.PREVIOUS, model::lookBack));
        }
        return items;
    }

    /// Always there, for those who look for keys with the mouse.
    private MenuItem keys() {
        var cap = KeyButton.keyCap(FixedKey.SHEET.print(Keyboard.PC));
        var item = new MenuItem(FixedKey.SHEET.words(), cap);
        item.setId("study-more-keys");
        item.setOnAction(_ -> KeysAsked.at(this));
        return item;
    }

    /// A menu is a window of its own; the keys are those of the window it belongs to.
    private MenuItem item(String words, Action action, Runnable work) {
        var cap = KeyButton.keyCap("");
        cap.textProperty().bind(SceneKeys.printed(this, action).when(shown(this)));
        var item = new MenuItem(words, cap);
        item.setId("study-more-" + action.id());
        item.setOnAction(_ -> work.run());
        return item;
    }
}
