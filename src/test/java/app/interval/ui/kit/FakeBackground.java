package app.interval.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// Does the work where it stands, at once; or later, when a test says so.
public final class FakeBackground implements Background {

    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /// Keeps work back until [#release].
    public void hold() {
        holding = true;
    }

    /// Does the first piece of work that is kept back, and keeps the rest.
    public void step() {
        held.remove().run();
    }

    /// Whether anything is kept back.
    public boolean isIdle() {
        return held.isEmpty();
    }

    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    @Override
    public <T> void write(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (holding) {
            held.add(() -> doNow(work, done, failed));
        } else {
            doNow(work, done, failed);
        }
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        write(work, done, failed);
    }

    @Override
    public <T> void compute(
            Function<DoubleConsumer, T> work,
            DoubleConsumer progress,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        write(() -> work.apply(progress), done, failed);
    }

    private static <T> void doNow(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
