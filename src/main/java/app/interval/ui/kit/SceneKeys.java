package app.interval.ui.kit;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The keys that are valid in a scene. A scene wears them as it wears a look, so that whatever
/// stands in it prints what holds just now.
public final class SceneKeys {

    private SceneKeys() {}

    /// Puts `bindings` in force in `scene`.
    public static void wear(Scene scene, Bindings bindings) {
        worn(scene).set(bindings);
    }

    /// What is in force where `target` stands.
    public static Bindings of(@Nullable EventTarget target) {
        var scene =
                target instanceof Node node
                        ? node.getScene()
                        : target instanceof Scene itself ? itself : null;
        return scene == null ? Bindings.DEFAULT : worn(scene).get();
    }

    /// What is in force where `node` stands, and will be.
    public static ObservableValue<Bindings> at(Node node) {
        return node.sceneProperty().flatMap(SceneKeys::worn).orElse(Bindings.DEFAULT);
    }

    /// The keys of `actions` as they are printed where `node` stands, while the focus is where it
    /// is.
    public static ObservableValue<String> printed(Node node, Action... actions) {
        var typing =
                node.sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .map(Nodes::takesText)
                        .orElse(false);
        return at(node).flatMap(
                        bindings -> typing.map(isTyping -> print(bindings, isTyping, actions)));
    }

    private static String print(Bindings bindings, boolean typing, Action... actions) {
        return Arrays.stream(actions)
                .map(action -> bindings.print(action, typing))
                .collect(Collectors.joining("  "));
    }

    private static Worn worn(Scene scene) {
        if (scene.getProperties().get(Worn.class) instanceof Worn worn) {
            return worn;
        }
        var worn = new Worn();
        scene.getProperties().put(Worn.class, worn);
        return worn;
    }

    private static final class Worn extends SimpleObjectProperty<Bindings> {

        Worn() {
            super(Bindings.DEFAULT);
        }
    }
}
