package app.interval.ui.shell;

import static app.interval.ui.kit.Nodes.shown;

import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Lies over the screen for a while. The screen goes on below, but no key and no click reaches it;
/// a focus it takes meanwhile is given when the cover goes.
final class Cover extends StackPane {

    private final Node page;
    private @Nullable Node before;

    /// @param before what had the focus
    /// @param page what is read, in the middle; takes the focus to where reading begins
    /// @param close takes the cover away
    Cover(@Nullable Node before, Node page, Runnable close) {
        super(page);
        this.before = before;
        this.page = page;
        getStyleClass().add("cover");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        addEventHandler(InputEvent.ANY, InputEvent::consume);
        focusOwner().when(shown(this)).subscribe(this::keep);
    }

    private ObservableValue<Node> focusOwner() {
        return sceneProperty().flatMap(Scene::focusOwnerProperty);
    }

    private void keep(@Nullable Node owner) {
        if (owner != null && !holds(owner)) {
            before = owner;
            page.requestFocus();
        }
    }

    /// Whether `event` is none of the cover's.
    boolean isOutside(KeyEvent event) {
        return !holds(event.getTarget());
    }

    private boolean holds(@Nullable EventTarget target) {
        var node = target instanceof Node found ? found : null;
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Takes the focus to where it was, or where the screen wanted it meanwhile.
    void giveBack() {
        if (before != null) {
            before.requestFocus();
        }
    }
}
