package app.interval.measure;

import app.interval.storage.TimedFiles;

/// What answering takes, from each key to the layout that shows what came of it. The first actions
/// warm up and do not count.
final class Answering {

    private final Spread verdicts = new Spread();
    private final Spread syncs = new Spread();
    private final Spread next = new Spread();
    private final Spread undos = new Spread();
    private final Busy busy;
    private final double heap;
    private long pressed;
    private long syncedBefore;

    /// Begins to count.
    Answering(Busy busy) {
        this.busy = busy;
        heap = Heap.usedMegabytes();
    }

    void pressed() {
        pressed = System.nanoTime();
        syncedBefore = TimedFiles.SYNCED.sum();
        busy.begin();
    }

    void verdict() {
        verdicts.add(System.nanoTime() - pressed);
        syncs.add(TimedFiles.SYNCED.sum() - syncedBefore);
        busy.end();
    }

    /// @param undone whether it came back by an undo
    void question(boolean undone) {
        (undone ? undos : next).add(System.nanoTime() - pressed);
        busy.end();
    }

    @Override
    public String toString() {
        return """
        key to verdict        %s
        of it, syncing        %s
        key to next question  %s
        key to undone         %s
        application thread, after each key:
        %s
        heap in use before    %.1f MB, after %.1f MB
        """
                .formatted(verdicts, syncs, next, undos, busy, heap, Heap.usedMegabytes());
    }
}
