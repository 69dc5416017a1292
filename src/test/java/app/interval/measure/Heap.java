package app.interval.measure;

import java.lang.management.ManagementFactory;

/// What is in use on the heap after a full collection.
final class Heap {

    private static final double MEGABYTE = 1 << 20;

    private Heap() {}

    static double usedMegabytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
