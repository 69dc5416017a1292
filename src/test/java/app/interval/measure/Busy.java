package app.interval.measure;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.Executor;

/// How long the application thread is kept busy between a key and the layout that shows what came
/// of it: by the key, by outcomes that arrive, by style and layout. Only on that thread.
final class Busy {

    private final Spread longest = new Spread();
    private final Spread sums = new Spread();
    private long piece;
    private long sum;
    private long pulse;

    /// Takes outcomes to the application thread.
    Executor screen() {
        return work -> Platform.runLater(() -> during(work));
    }

    void during(Runnable work) {
        var began = System.nanoTime();
        work.run();
        add(System.nanoTime() - began);
    }

    /// From now on pulses of `scene` count; ask for what they showed by a listener that is added
    /// later.
    void watch(Scene scene) {
        scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> add(System.nanoTime() - pulse));
    }

    private void add(long nanos) {
        piece = Math.max(piece, nanos);
        sum += nanos;
    }

    /// A key is about to be pressed.
    void begin() {
        piece = 0;
        sum = 0;
    }

    /// What came of it is shown.
    void end() {
        longest.add(piece);
        sums.add(sum);
    }

    @Override
    public String toString() {
        return "longest piece of work "
                + longest
                + System.lineSeparator()
                + "all of them together  "
                + sums;
    }
}
