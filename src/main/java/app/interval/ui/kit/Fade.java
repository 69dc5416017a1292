package app.interval.ui.kit;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// The only motion there is: something new appears in a tenth of a second, or at once for whoever
/// asked the system for less motion.
public final class Fade {

    private static final Duration TIME = Duration.millis(120);

    private Fade() {}

    /// Lets `node` appear; it has to be in a scene.
    public static void in(Node node) {
        var scene = node.getScene();
        if (scene == null || scene.getPreferences().isReducedMotion()) {
            return;
        }
        node.setOpacity(0);
        var fade = new FadeTransition(TIME, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
