package app.interval.ui.kit;

import javafx.animation.PauseTransition;

import java.time.Duration;
import java.util.function.Consumer;

/// Does on the JavaFX thread what can wait, so that what the learner does first is not held up.
///
/// @param pause how long each thing waits
public record Quiet(Duration pause) implements Consumer<Runnable> {

    @Override
    public void accept(Runnable task) {
        var waiting = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        waiting.setOnFinished(_ -> task.run());
        waiting.play();
    }
}
