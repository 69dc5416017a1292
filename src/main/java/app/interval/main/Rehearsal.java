package app.interval.main;

import app.interval.ui.kit.Nodes;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Walks through the program as a learner would, with keys: some verdicts, home with all it shows,
/// and one verdict more; then ends it. The package is made with it: the classes that are loaded on
/// the way start faster later. Its answers are real ones, so it is given a folder of its own.
final class Rehearsal {

    private static final int VERDICTS = 6;

    /// Frames between two keys: a quarter of a second for what a key asked for to be painted.
    private static final int FRAMES = 15;

    /// Five minutes; whoever has seen nothing by then never will.
    private static final int MOST_KEYS = 1_200;

    private final Runnable end;
    private int frames;
    private int keys;
    private int verdicts;
    private boolean judged;
    private boolean home;

    /// @param end closes the program
    Rehearsal(Runnable end) {
        this.end = end;
    }

    /// Whether everything was seen that is to be seen.
    boolean isComplete() {
        return home && verdicts > VERDICTS;
    }

    /// Begins in a window that is shown.
    void walk(Scene scene) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (++frames % FRAMES == 0) {
                    press(scene);
                    if (isComplete() || ++keys >= MOST_KEYS) {
                        stop();
                        end.run();
                    }
                }
            }
        }.start();
    }

    private void press(Scene scene) {
        var wasJudged = judged;
        judged = isThere(scene.lookup("#study-verdict"));
        if (judged && !wasJudged) {
            verdicts++;
        }
        var enough = verdicts >= VERDICTS;
        home |= enough && isThere(scene.lookup("#home-standing"));
        var homewards = enough && !home;
        if (homewards && isThere(scene.lookup("#home-card"))) {
            return;
        }
        var asked = isThere(scene.lookup("#study-dont-know"));
        var owner = scene.getFocusOwner();
        var typing = asked && Nodes.takesText(owner);
        var studying = asked || isThere(scene.lookup("#study-next"));
        var onwards = asked ? KeyCode.DIGIT0 : KeyCode.ENTER;
        var key = homewards && studying ? KeyCode.ESCAPE : onwards;
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, typing, false);
        (owner == null ? scene.getRoot() : owner).fireEvent(event);
    }

    private static boolean isThere(Node node) {
        return node != null && node.isManaged() && !node.isDisabled();
    }
}
