package app.interval.cli.bank;

import app.interval.bank.Bank;
import app.interval.bank.BankItem;

import java.nio.file.Path;
import java.util.List;

/// Runs what the items of a bank contain.
@FunctionalInterface
public interface Verifier {

    /// What became of each item, in the order of the bank.
    ///
    /// @throws CannotRunException if an interpreter that was asked for cannot be started, or none
    ///   is known
    List<Result> verify(Bank bank, Request request, Progress progress) throws CannotRunException;

    /// What is wanted.
    ///
    /// @param interpreters those the program knows of if empty
    /// @param cached whether earlier results of the same content may be taken over
    record Request(List<Path> interpreters, boolean cached) {

        public Request {
            interpreters = List.copyOf(interpreters);
        }
    }

    /// Told how far it is. May be called by several threads.
    @FunctionalInterface
    interface Progress {

        void at(int done, int of, BankItem item);
    }

    /// How an item fared.
    enum Outcome {
        VERIFIED,
        FAILED,
        NOT_VERIFIED_HERE,
        NOTHING_TO_RUN
    }

    /// One item.
    ///
    /// @param reason why it was not verified here, or why there is nothing to run; else empty
    record Result(BankItem item, Outcome outcome, String reason, List<Failure> failures) {

        public Result {
            failures = List.copyOf(failures);
        }
    }

    /// A check that failed.
    ///
    /// @param what was expected
    /// @param detail what happened, may have several lines
    /// @param line in the item's file
    record Failure(String what, String detail, int line) {}
}
