package app.interval.ui.shell;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.SceneKeys;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Locale;

/// One destination of the rail. Selected, also for whoever hears it, while one is there.
final class RailButton extends ToggleButton {

    private final Destination destination;
    private final Runnable go;
    private final HBox row = new HBox();
    private final List<Region> folded;
    private final Tooltip tip = new Tooltip();

    RailButton(Destination destination, Runnable go) {
        this.destination = destination;
        this.go = go;
        var words = new Label(destination.words());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        folded = List.of(words, space, KeyButton.keyCap(destination.action()));
        row.getStyleClass().add("row");
        row.getChildren().add(destination.icon().node());
        row.getChildren().addAll(folded);
        setId("rail-" + destination.action().name().toLowerCase(Locale.ROOT));
        getStyleClass().setAll("rail-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        SceneKeys.printed(this, destination.action()).when(shown(this)).subscribe(this::print);
        mark(false);
        // A graphic is as wide as it likes, so it is told how wide to be.
        widthProperty().subscribe(this::stretch);
        insetsProperty().subscribe(this::stretch);
    }

    private void stretch() {
        row.setPrefWidth(getWidth() - getInsets().getLeft() - getInsets().getRight());
    }

    /// Whether one is there now.
    void mark(boolean here) {
        setSelected(here);
        setAccessibleText(here ? text("rail.here", destination.words()) : destination.words());
    }

    /// Leaves the icon alone, with the rest in a tooltip; or brings the rest back.
    void fold(boolean narrow) {
        folded.forEach(part -> {
            part.setVisible(!narrow);
            part.setManaged(!narrow);
        });
        setTooltip(narrow ? tip : null);
    }

    private void print(String key) {
        setAccessibleHelp(key);
        tip.setText(text("rail.tip", destination.words(), key));
    }

    /// Whether it is selected is decided by where one is, not by the click.
    @Override
    public void fire() {
        go.run();
    }
}
