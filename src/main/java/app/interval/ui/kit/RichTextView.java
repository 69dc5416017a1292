package app.interval.ui.kit;

import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Something to read: paragraphs, code, lists, tables, one below the other, as wide as there is
/// room. Read aloud as its words alone.
public final class RichTextView extends VBox {

    /// How loud a text speaks; the style class is the name in small letters.
    public enum Tone {
        /// The question while it is open.
        PROMPT,
        /// The question once it is answered.
        ASKED,
        BODY,
        /// A remark beside something else.
        ASIDE
    }

    /// The text in a tone.
    public RichTextView(RichText text, Tone tone) {
        this(text);
        getStyleClass().addAll("rich-text", tone.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.plain());
    }

    /// A text inside another one has its tone.
    RichTextView(RichText text) {
        getStyleClass().setAll("blocks");
        setMinHeight(USE_PREF_SIZE);
        text.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Paragraph(var parts) -> new Line(parts);
            case Block.Code code -> new CodeView(code, false);
            case Block.Bullets(var entries) -> list(entries, _ -> "\u2022");
            case Block.Numbers(var first, var entries) -> list(entries, i -> first + i + ".");
            case Block.Quote(var text) -> styled("quote", new VBox(new RichTextView(text)));
            case Block.Table(var rows) -> new TableGrid(rows);
            case Block.Picture(_, var plain) -> styled("picture", label(plain));
        };
    }

    private static Node list(List<RichText> entries, IntFunction<String> sign) {
        var rows = styled("entries", new GridPane());
        for (var i = 0; i < entries.size(); i++) {
            var mark = styled("entry-sign", new Label(sign.apply(i)));
            mark.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(mark, VPos.TOP);
            GridPane.setHalignment(mark, HPos.RIGHT);
            rows.addRow(i, mark, new RichTextView(entries.get(i)));
        }
        return rows;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static <N extends Node> N styled(String styleClass, N node) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
