package app.interval.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A database file whose chunks are complete or not there.
///
/// H2 appends what a commit changed as one chunk of several blocks, knows a chunk by its first and
/// its last bytes, and takes the middle on trust. If the power goes off while a chunk is on its way
/// and its ends arrive but its middle does not, the file opens as nonsense or not at all. So its
/// last sector, which a disk writes whole or not at all, follows when all the others are on the
/// disk.
final class SafeChannel extends ForwardingChannel {

    private static final int SECTOR = 512;
    private static final int BLOCK = 4096;

    /// Two copies of a header of one sector, each with its checksum: safe as they are.
    private static final int HEADERS = 2 * BLOCK;

    SafeChannel(FileChannel file) {
        super(file);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        var size = source.remaining();
        if (position < HEADERS || size < BLOCK) {
            return file.write(source, position);
        }
        var end = source.limit();
        source.limit(end - SECTOR);
        var at = position;
        while (source.hasRemaining()) {
            at += file.write(source, at);
        }
        file.force(false);
        source.limit(end);
        while (source.hasRemaining()) {
            at += file.write(source, at);
        }
        return size;
    }
}
