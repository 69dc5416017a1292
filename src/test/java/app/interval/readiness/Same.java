package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

/// Figures against those of the reference, which have twelve digits: within 1e-9, or 1e-6 of the
/// figure.
final class Same {

    private Same() {}

    static void same(double[] is, Json should) {
        var wanted = should.numbers();
        assertThat(is).hasSameSizeAs(wanted);
        for (int i = 0; i < is.length; i++) {
            close(is[i], wanted[i]);
        }
    }

    static void same(OptionalDouble is, Json should) {
        assertThat(is.isPresent()).isEqualTo(should.maybe().isPresent());
        should.maybe().ifPresent(wanted -> close(is.orElseThrow(), wanted));
    }

    static void same(double is, Json should) {
        close(is, should.number());
    }

    private static void close(double is, double should) {
        assertThat(is).isCloseTo(should, within(Math.max(1e-9, 1e-6 * Math.abs(should))));
    }
}
