package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import java.util.Optional;

/// How memory of one item changes with answers and fades with time. Pure: same inputs, same result.
/// Times are in days, fractions included; a negative time counts as 0.
public interface MemoryModel {

    /// What the model works with.
    ParameterSet parameters();

    /// The memory after an answer of `grade`.
    ///
    /// @param before none at the first answer
    /// @param days since the answer before
    Memory after(Optional<Memory> before, double days, Grade grade);

    /// Probability of recall, 0 to 1, `days` after the last answer.
    double recall(Memory memory, double days);

    /// Days after which recall falls to `retention`, at most 36,500.
    double interval(Memory memory, double retention);
}
