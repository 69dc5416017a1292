package app.interval.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;

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

    public static ParameterSet of(String model, double[] weights) {
        return new ParameterSet(model, DoubleStream.of(weights).boxed().toList());
    }

    /// The weights for whoever computes with them; a copy.
    public double[] array() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
