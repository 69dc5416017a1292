package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;

/// A page that can tell, in a bar above its lower edge, what was just done, with one thing to do
/// about it. The bar goes by itself, but not while the pointer is on it or the keys are in it. It
/// appears at once: whoever wants no motion gets none.
public final class Toast extends NotificationPane {

    /// Long enough to read a line twice and to press a key.
    static final Duration STAYS = Duration.seconds(8);

    private final PauseTransition time = new PauseTransition(STAYS);
    private final Label words = new Label();
    private final HBox bar = new HBox();
    private final BooleanBinding held = bar.hoverProperty().or(bar.focusWithinProperty());

    public Toast(Node page) {
        super(page);
        setFocusTraversable(false);
        bar.setId("toast");
        bar.getStyleClass().add("toast");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setId("toast-words");
        bar.visibleProperty().bind(showingProperty());
        time.setOnFinished(_ -> hide());
        held.subscribe(this::hold);
        // A clock that runs keeps the page it belongs to.
        sceneProperty().subscribe(scene -> hold(scene == null));
    }

    /// Tells `sentence`, in place of whatever was told before.
    ///
    /// @param offer what can be done about it
    public void tell(String sentence, KeyButton offer) {
        offer.about(sentence);
        show(sentence, words, offer, close(sentence));
    }

    /// The same where there is nothing to be done about it.
    public void tell(String sentence) {
        show(sentence, words, close(sentence));
    }

    private void show(String sentence, Node... parts) {
        words.setText(sentence);
        bar.setAccessibleText(sentence);
        bar.getChildren().setAll(parts);
        show();
        hold(held.get());
    }

    /// The time that is left until the bar goes; stands still while it is held.
    PauseTransition time() {
        return time;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ToastSkin(this, bar);
    }

    private void hold(boolean isHeld) {
        if (isHeld || !isShowing()) {
            time.stop();
        } else {
            time.playFromStart();
        }
    }

    private Button close(String sentence) {
        var close = new Button("", Icons.CLOSE.node());
        close.setId("toast-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(text("notice.close"));
        close.setAccessibleHelp(sentence);
        close.setOnAction(_ -> hide());
        return close;
    }
}
