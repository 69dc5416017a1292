package app.interval.main;

import app.interval.ui.kit.KeyCatcher;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.TextSize;
import app.interval.ui.kit.Theme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// The look the window wears; no part of the learner's data. Wherever one is in the window, Ctrl +
/// and Ctrl - change the size of the text, and Ctrl 0 makes it normal.
final class Appearance {

    private final Scene scene;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.DEFAULT);

    Appearance(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Look look() {
        return look.get();
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void wear(Look other) {
        look.set(other);
        Theme.dress(scene, other);
    }

    private void onKey(KeyEvent event) {
        if (KeyCatcher.caught(event)) {
            return;
        }
        TextSize.wished(event, look().textPercent())
                .ifPresent(percent -> {
                    wear(new Look(look().theme(), percent));
                    event.consume();
                });
    }
}
