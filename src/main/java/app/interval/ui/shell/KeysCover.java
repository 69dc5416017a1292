package app.interval.ui.shell;

import app.interval.ui.kit.KeyCatcher;
import app.interval.ui.kit.KeysAsked;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Place;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.Supplier;

/// Covers a shell with the sheet of all keys, from every screen: by F1, by `?` where no text is
/// typed, and where somebody asks with [KeysAsked].
final class KeysCover {

    private static final String ASKS = "?";

    private final Shell shell;
    private final Shell.Keys keys;
    private final Supplier<Optional<Place>> now;
    private Optional<Cover> cover = Optional.empty();

    /// Lets everybody in `shell` ask.
    ///
    /// @param now where the learner is
    static void over(Shell shell, Shell.Keys keys, Supplier<Optional<Place>> now) {
        var cover = new KeysCover(shell, keys, now);
        shell.addEventFilter(KeyEvent.ANY, cover::onKey);
        shell.addEventHandler(KeysAsked.ANY, _ -> cover.toggle());
    }

    private KeysCover(Shell shell, Shell.Keys keys, Supplier<Optional<Place>> now) {
        this.shell = shell;
        this.keys = keys;
        this.now = now;
    }

    private void onKey(KeyEvent event) {
        if (asks(event)) {
            event.consume();
            toggle();
        } else if (cover.filter(up -> isUp() && up.isOutside(event)).isPresent()) {
            event.consume();
        }
    }

    /// A question mark is told by the character: each keyboard has it on another key.
    private static boolean asks(KeyEvent event) {
        if (KeyCatcher.caught(event)
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            return false;
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                ? event.getCode() == KeyCode.F1
                : event.getCharacter().equals(ASKS) && !Nodes.takesText(event.getTarget());
    }

    private boolean isUp() {
        return cover.filter(shell.getChildren()::contains).isPresent();
    }

    private void toggle() {
        if (isUp()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        Node before = shell.getScene().getFocusOwner();
        var typing = Nodes.takesText(before);
        var page = keys.sheet(now.get(), typing, this::close);
        page.setMaxHeight(Region.USE_PREF_SIZE);
        var over = new Cover(before, page, this::close);
        cover = Optional.of(over);
        shell.getChildren().add(over);
        page.requestFocus();
    }

    private void close() {
        cover.ifPresent(up -> {
            shell.getChildren().remove(up);
            up.giveBack();
        });
        cover = Optional.empty();
    }
}
