package app.interval.durability;

import org.h2.store.fs.FileBase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// An open file whose changes are noted on a tape.
final class RecordedChannel extends FileBase {

    private final FileChannel real;
    private final Tape tape;
    private final int file;

    RecordedChannel(FileChannel real, Tape tape, int file) {
        this.real = real;
        this.tape = tape;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        var written = write(source, real.position());
        real.position(real.position() + written);
        return written;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        var bytes = ByteBuffer.allocate(source.remaining()).put(source.duplicate()).flip();
        tape.run(new Tape.Op.Wrote(file, position, bytes), () -> all(source, position));
        return bytes.remaining();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        tape.run(new Tape.Op.Shortened(file, size), () -> real.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        tape.run(new Tape.Op.Forced(file, metaData), () -> {});
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    private void all(ByteBuffer source, long position) throws IOException {
        var at = position;
        while (source.hasRemaining()) {
            at += real.write(source, at);
        }
    }
}
