package app.interval.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What a program writes, up to a number of bytes; reads on a thread of its own.
final class Capture {

    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final int most;
    private final Runnable full;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    /// @param full what to do when there is more
    Capture(InputStream in, int most, Runnable full) {
        this.in = in;
        this.most = most;
        this.full = full;
        thread = Thread.ofPlatform().daemon().name("output of a program").unstarted(this::read);
    }

    Capture start() {
        thread.start();
        return this;
    }

    private void read() {
        try {
            var piece = new byte[PIECE];
            for (var n = in.read(piece); n >= 0; n = in.read(piece)) {
                keep(piece, n);
            }
        } catch (IOException _) {
            // The program was ended while it wrote; what came before is kept.
        }
    }

    private synchronized void keep(byte[] piece, int length) {
        var room = Math.min(length, most - bytes.size());
        bytes.write(piece, 0, room);
        if (room < length) {
            full.run();
        }
    }

    /// What came, waiting for the rest not longer than some seconds.
    String text() throws InterruptedException {
        var _ = thread.join(Duration.ofSeconds(5));
        synchronized (this) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
