package app.interval.lint;

import app.interval.authoring.Blueprint;
import app.interval.bank.Readings;

import java.util.List;
import java.util.Optional;

/// What lies beside the items in the folder of a bank.
///
/// @param stages of the plan, each larger than the one before; empty if there is no plan
/// @param readings empty if nobody keeps them
public record Companions(List<Blueprint> stages, Optional<Readings> readings) {

    public Companions {
        stages = List.copyOf(stages);
    }
}
