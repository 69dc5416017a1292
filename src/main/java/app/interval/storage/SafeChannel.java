package app.interval.storage;

import org.h2.store.fs.FileBase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A database file whose chunks are complete or not there.
///
/// H2 appends what a commit changed as one chunk of several blocks, knows a chunk by its first and
/// its last bytes, and takes the middle on trust. If the power goes off while a chunk is on its way
/// and its ends arrive but its middle does not, the file opens as nonsense or not at all. So its
/// last sector, which a disk writes whole or not at all, follows when all the others are on the
/// disk.
final class SafeChannel extends FileBase {

    private static final int SECTOR = 512;
    private static final int BLOCK = 4096;

    /// Two copies of a header of one sector, each with its checksum: safe as they are.
    private static final int HEADERS = 2 * BLOCK;

    private final FileChannel file;

    SafeChannel(FileChannel file) {
        this.file = file;
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

    @Override
    public int write(ByteBuffer source) throws IOException {
        return file.write(source);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
