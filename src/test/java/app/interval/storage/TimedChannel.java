package app.interval.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;

/// A file whose syncs are timed.
final class TimedChannel extends ForwardingChannel {

    TimedChannel(FileChannel file) {
        super(file);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        var before = System.nanoTime();
        super.force(metaData);
        TimedFiles.SYNCED.add(System.nanoTime() - before);
    }
}
