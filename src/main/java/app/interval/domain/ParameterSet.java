package app.interval.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// The numbers a memory model works with. The id is derived from model and values, so the published
/// defaults are the same set on every machine.
///
/// @param model `fsrs-7`
public record ParameterSet(UUID id, String model, List<Double> weights) {

    public ParameterSet {
        weights = List.copyOf(weights);
    }

    public ParameterSet(String model, List<Double> weights) {
        this(
                UUID.nameUUIDFromBytes((model + weights).getBytes(StandardCharsets.UTF_8)),
                model,
                weights);
    }
}
