package app.interval.verify;

import app.interval.bank.Bank;
import app.interval.bank.BankItem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Proves the answers of a bank's items by running their code, and that their wrong answers are
/// wrong. What was proven before is remembered until the item, the interpreters, what they need or
/// the checks change.
public final class Verification {

    private final ItemProof proof;

    public Verification(Setting setting) {
        this(setting, Limits.USUAL);
    }

    /// @param limits what a program may use whose item says nothing else
    public Verification(Setting setting, Limits limits) {
        this(new ItemProof(setting, limits, Memory.in(setting.remembered())));
    }

    private Verification(ItemProof proof) {
        this.proof = proof;
    }

    /// Proves everything anew, whatever is remembered; what is found is remembered all the same.
    public static Verification afresh(Setting setting) {
        var memory = Memory.unread(setting.remembered());
        return new Verification(new ItemProof(setting, Limits.USUAL, memory));
    }

    /// All items, several at a time.
    ///
    /// @param workers how many
    /// @param progress told of each item when it is done, by one thread at a time, in any order
    /// @return in the order of the bank's items
    /// @throws IOException if an interpreter cannot be started or a folder not be written
    /// @throws InterruptedException if the thread is interrupted; no program is left running
    public List<Verified> of(Bank bank, int workers, Consumer<Verified> progress)
            throws IOException, InterruptedException {
        return of(bank.items(), workers, progress);
    }

    /// Some items, in their order.
    public List<Verified> of(List<BankItem> items, int workers, Consumer<Verified> progress)
            throws IOException, InterruptedException {
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Verified>> running = new ArrayList<>();
            try {
                for (var item : items) {
                    running.add(pool.submit(task(item, progress)));
                }
                return results(running);
            } finally {
                // Whatever went wrong, nobody waits for the rest.
                pool.shutdownNow();
            }
        }
    }

    private Callable<Verified> task(BankItem item, Consumer<Verified> progress) {
        return () -> {
            var verified = proof.of(item);
            synchronized (progress) {
                progress.accept(verified);
            }
            return verified;
        };
    }

    private static List<Verified> results(List<Future<Verified>> running)
            throws IOException, InterruptedException {
        var results = new ArrayList<Verified>();
        for (var each : running) {
            try {
                results.add(each.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }
}
