package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class ConstantsTest {

    private final Constants first = Constants.READINESS_1;

    @Test
    void anyOtherValueIsAnotherSet() {
        assertThat(first.with("readiness/1", Constant.FADING, 111.4)).isEqualTo(first);
        assertThat(first.with("readiness/1", Constant.FADING, 111.4).id()).isEqualTo(first.id());
        assertThat(first.with("readiness/1", Constant.FADING, 111.5).id()).isNotEqualTo(first.id());
        assertThat(first.with("readiness/2", Constant.FADING, 111.4).id()).isNotEqualTo(first.id());
    }

    @Test
    void theFirstSetHasTheSameIdForEver() {
        assertThat(first.id()).hasToString("d435c4b1-ae2d-3725-bc2c-f8c2bd51b73b");
    }

    @Test
    void everyConstantHasANumber() {
        assertThatThrownBy(() -> new Constants("short", List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.with("odd", Constant.FADING, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreGivenOnce() {
        assertThat(Stream.of(Constant.values()).map(Constant::published)).doesNotHaveDuplicates();
    }
}
