package app.interval.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything a program did to its files, in order. Files are numbered, because a name may come to
/// stand for another file.
final class Tape {

    /// One thing done to a file or its name.
    sealed interface Op {

        record Created(String name, int file) implements Op {}

        record Wrote(int file, long offset, ByteBuffer bytes) implements Op {}

        record Shortened(int file, long size) implements Op {}

        /// Everything done to the file so far is on the disk.
        ///
        /// @param last whether it ends a transaction; else it stands before a further write
        record Forced(int file, boolean last) implements Op {}

        record Moved(String from, String to) implements Op {}

        record Deleted(String name) implements Op {}
    }

    /// Something that may fail.
    interface Work {

        void run() throws IOException;
    }

    /// What the disk refuses to do.
    enum Fault {
        NONE,
        NO_WRITING,
        NO_FORCING,
        NO_LAST_FORCING
    }

    private final List<Op> ops = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    private int known;
    private Fault fault = Fault.NONE;

    /// Number of the file called `name`, which is a new one if nothing is called so.
    synchronized int file(String name) {
        return files.computeIfAbsent(
                name,
                _ -> {
                    var file = known++;
                    ops.add(new Op.Created(name, file));
                    return file;
                });
    }

    /// Does `work` and notes it as `op`, or does neither.
    synchronized void run(Op op, Work work) throws IOException {
        if (refused(op)) {
            throw new IOException("No space left on device");
        }
        work.run();
        ops.add(op);
        if (op instanceof Op.Moved(var from, var to)) {
            files.put(to, files.remove(from));
        } else if (op instanceof Op.Deleted(var name)) {
            files.remove(name);
        }
    }

    synchronized void breakDown(Fault next) {
        fault = next;
    }

    /// How much has been done so far.
    synchronized int position() {
        return ops.size();
    }

    synchronized List<Op> ops() {
        return List.copyOf(ops);
    }

    private boolean refused(Op op) {
        return switch (fault) {
            case NONE -> false;
            case NO_WRITING -> op instanceof Op.Wrote;
            case NO_FORCING -> op instanceof Op.Forced;
            case NO_LAST_FORCING -> op instanceof Op.Forced(_, var last) && last;
        };
    }
}
