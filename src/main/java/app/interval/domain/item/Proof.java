package app.interval.domain.item;

import java.util.List;
import java.util.Optional;

/// How a machine can check the item's answer. Never shown except as a statement that it is proven.
///
/// @param setup Python that runs before the item's own code, may be empty
/// @param script Python that asserts what the item claims, if it has any
/// @param output exactly what the prompt's program prints, without the last line end, if that is
///   stated
/// @param notRunBecause the author's reason why nothing can be run
public record Proof(
        String setup,
        Optional<String> script,
        Optional<String> output,
        Optional<String> notRunBecause,
        Needs needs) {

    /// What a machine must have to run the proof.
    ///
    /// @param python lowest version for which the item holds, `>=3.11`, or empty
    /// @param profile `pure`, `files`, `processes` or `loopback`
    public record Needs(
            String python,
            List<String> requires,
            List<String> services,
            List<String> tools,
            String profile) {

        public Needs {
            requires = List.copyOf(requires);
            services = List.copyOf(services);
            tools = List.copyOf(tools);
        }
    }
}
