package app.interval.verify;

import app.interval.bank.BankItem;

import java.util.List;

/// What verification says of one item.
///
/// @param reason why nothing was run, as half a sentence; else what was left out, or empty
/// @param checks how many were made
/// @param failures those that did not pass
public record Verified(
        BankItem item, Outcome outcome, String reason, int checks, List<Failure> failures) {

    public Verified {
        failures = List.copyOf(failures);
    }
}
