package app.interval.readiness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A version of the numbers the estimator works with.
///
/// @param version `readiness/1`
/// @param values in the order of [Constant]
@SuppressWarnings("EnumOrdinal") // the values lie in the order of their names
public record Constants(String version, List<Double> values) {

    /// The first version.
    public static final Constants READINESS_1 =
            new Constants(
                    "readiness/1", Stream.of(Constant.values()).map(Constant::value).toList());

    public Constants {
        values = List.copyOf(values);
        var finite = values.stream().allMatch(Double::isFinite);
        if (values.size() != Constant.values().length || !finite) {
            throw new IllegalArgumentException(version + " of " + values);
        }
    }

    /// The same but for one number, under another version.
    public Constants with(String otherVersion, Constant constant, double value) {
        var others = new ArrayList<>(values);
        others.set(constant.ordinal(), value);
        return new Constants(otherVersion, others);
    }

    public double of(Constant constant) {
        return values.get(constant.ordinal());
    }

    /// Derived from version, names and values: the same on every machine, another for any change.
    public UUID id() {
        var names = Stream.of(Constant.values()).map(Constant::published).toList();
        return UUID.nameUUIDFromBytes((version + names + values).getBytes(StandardCharsets.UTF_8));
    }
}
