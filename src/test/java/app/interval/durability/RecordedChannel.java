package app.interval.durability;

import app.interval.storage.ForwardingChannel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// An open file whose changes are noted on a tape.
final class RecordedChannel extends ForwardingChannel {

    private final Tape tape;
    private final int number;

    RecordedChannel(FileChannel file, Tape tape, int number) {
        super(file);
        this.tape = tape;
        this.number = number;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        var written = write(source, position());
        position(position() + written);
        return written;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        var bytes = ByteBuffer.allocate(source.remaining()).put(source.duplicate()).flip();
        tape.run(new Tape.Op.Wrote(number, position, bytes), () -> all(source, position));
        return bytes.remaining();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        tape.run(new Tape.Op.Shortened(number, size), () -> super.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        tape.run(new Tape.Op.Forced(number, metaData), () -> {});
    }

    private void all(ByteBuffer source, long position) throws IOException {
        var at = position;
        while (source.hasRemaining()) {
            at += super.write(source, at);
        }
    }
}
