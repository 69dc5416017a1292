package app.interval.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;

/// Tells when something new is on the screen.
public final class Painted {

    private Painted() {}

    /// Runs `then` once, after the next layout of the scene that shows `node`; never, if none does.
    public static void then(Node node, Runnable then) {
        var scene = node.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        then.run();
                    }
                });
        Platform.requestNextPulse();
    }
}
