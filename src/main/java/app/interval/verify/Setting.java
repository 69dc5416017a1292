package app.interval.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/// With what items are verified.
///
/// @param interpreters all of them that can must agree
/// @param temporary an existing folder for those of the programs
/// @param remembered where results are kept between runs; made if it does not exist
/// @param random source of words that programs cannot know; used by several threads at once
public record Setting(
        List<Interpreter> interpreters,
        Services services,
        Path temporary,
        Path remembered,
        RandomGenerator random) {

    public Setting {
        interpreters = List.copyOf(interpreters);
    }
}
