package app.interval.verify;

import java.util.Map;

/// Something to run once.
///
/// @param name of its file
/// @param seed of Python's hashes; what the program prints must not depend on it
/// @param beside texts of files it may read, by name
/// @param counted whether the assertions it reaches are counted, in [#COUNT]
record Program(String name, String source, Seed seed, Map<String, String> beside, boolean counted) {

    /// How many assertions were reached, as an expression of the program.
    static final String COUNT = "len(__interval_asserts__)";

    Program {
        beside = Map.copyOf(beside);
    }

    Program(String name, String source, Seed seed, Map<String, String> beside) {
        this(name, source, seed, beside, false);
    }

    Program with(Seed seed) {
        return new Program(name, source, seed, beside, counted);
    }

    /// The same with more at its end, its assertions counted.
    Program counted(String end) {
        return new Program(name, source + end, seed, beside, true);
    }

    /// What differs between two runs of a program that is sound: the order of sets, and the time of
    /// day, since each lies in a zone of its own.
    enum Seed {
        ZERO("0", "UTC0"),
        ONE("1", "WEST-14"),
        SEVENTY_SEVEN("77", "EAST+11");

        private final String number;
        private final String zone;

        Seed(String number, String zone) {
            this.number = number;
            this.zone = zone;
        }

        String number() {
            return number;
        }

        String zone() {
            return zone;
        }
    }
}
