package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Order;
import app.interval.domain.text.RichText;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One place of an order with the block in it, or with the blocks that compete for it.
final class BlockRow extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Blocks blocks;
    private final Order task;
    private final Map<String, Node> rivals = new HashMap<>();
    private final List<String> labels;
    private final Button up;
    private final Button down;

    BlockRow(Blocks blocks, Order task, List<String> labels, List<String> shown) {
        this.blocks = blocks;
        this.task = task;
        this.labels = labels;
        up = arrow("↑", text("study.move-up"), -1);
        down = arrow("↓", text("study.move-down"), 1);
        setId("study-block-" + label());
        getStyleClass().add("block");
        var content = new VBox();
        content.getStyleClass().add("rivals");
        for (var label : labels) {
            var rival = rival(label, String.valueOf(shown.indexOf(label) + 1));
            rivals.put(label, rival);
            content.getChildren().add(rival);
        }
        HBox.setHgrow(content, Priority.ALWAYS);
        var grip = Columns.styled(new Label("⠿"), "grip");
        getChildren().addAll(grip, content, up, down);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(labels.size() > 1 ? text("study.rival-keys") : text("study.order-keys"));
        focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        blocks.entered(this);
                    }
                });
        new Drag(this, blocks);
    }

    /// A label of the place, the same wherever it goes.
    String label() {
        return labels.getFirst();
    }

    private Node rival(String label, String key) {
        var words = new RichTextView(task.block(label), Tone.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(KeyButton.keyCap(key), words);
        row.getStyleClass().add("rival");
        if (labels.size() > 1) {
            row.setId("study-rival-" + label);
            row.getChildren().addFirst(OptionCard.mark(false));
            row.addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        if (event.isStillSincePress()) {
                            blocks.choose(label);
                        }
                    });
        }
        return row;
    }

    /// Only for the mouse: the keyboard has arrows of its own.
    private Button arrow(String sign, String words, int step) {
        var arrow = new Button(sign);
        arrow.getStyleClass().add("arrow");
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText(words);
        arrow.setMinWidth(USE_PREF_SIZE);
        arrow.setOnAction(_ -> blocks.move(blocks.place(this), blocks.place(this) + step));
        return arrow;
    }

    /// @param place from 1
    void show(int place, int of, Optional<String> chosen) {
        up.setDisable(place == 1);
        down.setDisable(place == of);
        rivals.forEach((label, rival) ->
                rival.pseudoClassStateChanged(PICKED, chosen.filter(label::equals).isPresent()));
        var words =
                chosen.map(task::block)
                        .map(RichText::plain)
                        .orElseGet(() -> text("study.choose-rival", rivals()));
        setAccessibleText(text("study.place", place, of, words));
    }

    private String rivals() {
        return String.join("; ", labels.stream().map(task::block).map(RichText::plain).toList());
    }
}
