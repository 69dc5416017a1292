package app.interval.durability;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/// The real file system, with a tape running. H2 makes its paths itself, so the tape is static: one
/// recording at a time.
public final class RecordedFiles extends FilePathWrapper {

    /// What the file system is called in the address of a database.
    static final String NAME = "recorded";

    private static volatile Tape tape = new Tape();

    /// Starts a new recording.
    static Tape record() {
        FilePath.register(new RecordedFiles());
        tape = new Tape();
        return tape;
    }

    @Override
    public String getScheme() {
        return NAME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var plain = getBase().toString();
        var existed = exists();
        var channel = super.open(mode);
        return existed && mode.equals("r")
                ? channel
                : new RecordedChannel(channel, tape, tape.file(plain));
    }

    @Override
    public boolean createFile() {
        var created = super.createFile();
        if (created) {
            tape.file(getBase().toString());
        }
        return created;
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        var from = getBase().toString();
        var to = newName.unwrap().toString();
        done(new Tape.Op.Moved(from, to), () -> super.moveTo(newName, atomicReplace));
    }

    @Override
    public void delete() {
        if (exists()) {
            done(new Tape.Op.Deleted(getBase().toString()), super::delete);
        }
    }

    private static void done(Tape.Op op, Tape.Work work) {
        try {
            tape.run(op, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
