package app.interval.tuning;

import app.interval.domain.ParameterSet;
import app.interval.fitting.Fitting;

import java.time.Instant;
import java.util.Optional;

/// A set of parameters as it is kept, whether it is in force or not.
///
/// @param madeAt when it was fitted; published sets have no time of their own
/// @param answers scored ones it was fitted to; 0 for published sets
/// @param losses none for published sets
public record Kept(ParameterSet parameters, Instant madeAt, int answers, Optional<Losses> losses) {

    /// How much the newest fifth of the answers surprised the model, in nats an answer: less is
    /// better.
    ///
    /// @param before under the parameters that were in force then
    /// @param after under parameters that had not seen them
    public record Losses(double before, double after) {}

    /// The same on every machine.
    static Kept published(ParameterSet parameters) {
        return new Kept(parameters, Instant.EPOCH, 0, Optional.empty());
    }

    static Kept of(Fitting.Fitted fitted, Instant now) {
        var losses = new Losses(fitted.before().logLoss(), fitted.after().logLoss());
        return new Kept(fitted.parameters(), now, fitted.scored(), Optional.of(losses));
    }

    /// How many of the answers the losses are about.
    public int newest() {
        return Fitting.newest(answers);
    }
}
