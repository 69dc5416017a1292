package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What the keyboard can reach.
public final class Focusable {

    private Focusable() {}

    /// Every node below `root` that can be tabbed to.
    public static List<Node> below(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child ->
                        Stream.concat(
                                Stream.of(child).filter(Node::isFocusTraversable),
                                child instanceof Parent parent
                                        ? below(parent).stream()
                                        : Stream.empty()))
                .toList();
    }

    /// Those of them that say nothing when they are reached.
    public static List<Node> nameless(Parent root) {
        return below(root).stream().filter(node -> name(node).isBlank()).toList();
    }

    /// The ids of what Tab comes to from where the focus is, once round.
    public static List<String> tabOrder(FxRobot robot, Scene scene) {
        var ids = new LinkedHashSet<String>();
        while (ids.add(Objects.requireNonNullElse(scene.getFocusOwner().getId(), "nameless"))) {
            robot.type(KeyCode.TAB);
        }
        return new ArrayList<>(ids);
    }

    private static String name(Node node) {
        var text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Objects.requireNonNullElse(node.getAccessibleText(), "")
                + Objects.requireNonNullElse(text, "");
    }
}
