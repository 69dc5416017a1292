package app.interval.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/// What the learner did since the program was started, and what of it was taken back: over all
/// sessions, the newest on top. In memory only; the log has rows of its own for either.
final class Deeds {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Runnable wishesMoved = () -> {};

    /// Whoever keeps what is wished looks again when a wish was taken back or brought forth.
    void whenWishesMove(Runnable look) {
        wishesMoved = look;
    }

    /// What can be taken back next.
    Optional<Step> last() {
        return Optional.ofNullable(done.peek());
    }

    /// What can be brought forth next.
    Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /// Whoever does something new leaves what was taken back behind.
    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    /// The last deed was taken back by the action `by`.
    void tookBack(UUID by) {
        var step = done.pop().undone(by);
        undone.push(step);
        moved(step);
    }

    /// What was taken back last was brought forth.
    void broughtForth() {
        var step = undone.pop();
        done.push(step);
        moved(step);
    }

    /// The action `action`, taken back elsewhere by the action `by`, is one of these if it is the
    /// newest deed, or took it back.
    void turned(UUID action, UUID by) {
        if (last().filter(step -> step.action().equals(action)).isPresent()) {
            tookBack(by);
        } else if (lastUndone().filter(step -> step.undoneBy().equals(action)).isPresent()) {
            broughtForth();
        }
    }

    private void moved(Step step) {
        if (step.what().kind() == Done.Kind.WISH) {
            wishesMoved.run();
        }
    }

    /// The answer given at the showing `answer`, if it was judged at once and counts.
    Optional<Step> answer(UUID answer) {
        return done.stream().filter(step -> step.isAnswer(answer)).findFirst();
    }
}
