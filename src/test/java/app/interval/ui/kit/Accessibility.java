package app.interval.ui.kit;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What a screen owes to those who hear it, use it by keys alone or need large text. Each law gives
/// one sentence for every node that breaks it.
public final class Accessibility {

    /// Roles by which nobody knows what can be done with a node.
    private static final Set<AccessibleRole> SILENT =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Accessibility() {}

    /// All that is wrong below `root`.
    public static List<String> faults(Parent root) {
        var found = new ArrayList<String>();
        var reached = new ArrayList<>(Focusable.below(root));
        if (root.isFocusTraversable()) {
            reached.addFirst(root);
        }
        for (var node : reached) {
            if (SILENT.contains(node.getAccessibleRole())) {
                found.add(told(node) + " has no role");
            }
            if (name(node).isBlank()) {
                found.add(told(node) + " has no name");
            }
            if (help(node).isBlank()) {
                found.add(told(node) + " has no help");
            }
        }
        found.addAll(disorder(reached));
        found.addAll(cutOff(root));
        return found;
    }

    /// Tab goes down and to the right; it may go up only to a column further right.
    private static List<String> disorder(List<Node> reached) {
        var found = new ArrayList<String>();
        for (int i = 1; i < reached.size(); i++) {
            var before = place(reached.get(i - 1), reached.get(i));
            var now = place(reached.get(i), reached.get(i - 1));
            var above = now.getMaxY() <= before.getMinY() && now.getMinX() < before.getMaxX();
            var left = now.getMaxX() <= before.getMinX() && now.getMinY() < before.getMaxY();
            if (above || (left && now.getMaxY() <= before.getMaxY())) {
                found.add(told(reached.get(i)) + " comes after " + told(reached.get(i - 1)));
            }
        }
        return found;
    }

    /// A label that ends in dots has lost what it says; cells of tables say it in a tooltip.
    private static List<String> cutOff(Parent root) {
        return all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !(label instanceof TableCell<?, ?>))
                .filter(Accessibility::isCut)
                .map(label -> "cut off: " + label.getText())
                .toList();
    }

    private static boolean isCut(Labeled label) {
        return label.getTooltip() == null
                && label.lookup(".text") instanceof Text shown
                && !Objects.requireNonNullElse(label.getText(), "").isBlank()
                && !shown.getText().equals(label.getText())
                && !label.isMnemonicParsing();
    }

    private static Stream<Node> all(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child ->
                        child instanceof Parent parent
                                ? Stream.concat(Stream.of(child), all(parent))
                                : Stream.of(child));
    }

    /// What is scrolled away lies at the edge of what scrolls it, for whatever is not there too.
    private static Bounds place(Node node, Node other) {
        var place = node.localToScene(node.getLayoutBounds());
        var shared = scrolls(other);
        for (var pane : scrolls(node)) {
            if (!shared.contains(pane)) {
                place = within(place, pane.localToScene(pane.getLayoutBounds()));
            }
        }
        return place;
    }

    private static List<Node> scrolls(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    private static Bounds within(Bounds inner, Bounds outer) {
        var top = Math.clamp(inner.getMinY(), outer.getMinY(), outer.getMaxY());
        var bottom = Math.clamp(inner.getMaxY(), outer.getMinY(), outer.getMaxY());
        return new BoundingBox(inner.getMinX(), top, inner.getWidth(), bottom - top);
    }

    private static String name(Node node) {
        var text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Objects.requireNonNullElse(node.getAccessibleText(), "")
                + Objects.requireNonNullElse(text, "");
    }

    /// What can be done with it, or which key does it; a field says so in its prompt.
    private static String help(Node node) {
        var tip =
                node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : "";
        var prompt = node instanceof TextInputControl field ? field.getPromptText() : "";
        return Objects.requireNonNullElse(node.getAccessibleHelp(), "") + tip + prompt;
    }

    private static String told(Node node) {
        var id = node.getId() == null ? node.getStyleClass().toString() : node.getId();
        var name = name(node).lines().findFirst().orElse("");
        return node.getClass().getSimpleName() + " " + id + " (" + name + ")";
    }
}
