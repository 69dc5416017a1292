package app.interval.fitting;

/// How the loss changes with the memory between two answers: with the slow and the fast stability
/// and with difficulty. Walks backwards through a history.
final class Adjoint {

    double slow;
    double fast;
    double difficulty;

    void clear() {
        slow = 0;
        fast = 0;
        difficulty = 0;
    }
}
