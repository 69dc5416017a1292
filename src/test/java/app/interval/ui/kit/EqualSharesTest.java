package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class EqualSharesTest {

    /// Six things, each at least 50 wide and 30 high, 12 between them.
    @ParameterizedTest
    @CsvSource({"600, 6, 90", "360, 6, 50", "359, 3, 111", "173, 2, 80", "100, 1, 100"})
    void noRowIsHalfEmpty(double width, int columns, double share) {
        var things = Stream.generate(EqualSharesTest::thing).limit(6).toArray(Region[]::new);
        var shares = new EqualShares(things);
        shares.resize(width, shares.prefHeight(width));
        shares.layout();

        assertThat(things[0].getWidth()).isEqualTo(share);
        assertThat(Stream.of(things).filter(thing -> thing.getLayoutY() == 0)).hasSize(columns);
        assertThat(shares.getHeight()).isEqualTo(6.0 / columns * 30 + (6.0 / columns - 1) * 12);
    }

    private static Region thing() {
        var thing = new Region();
        thing.setMinWidth(50);
        thing.setPrefSize(70, 30);
        return thing;
    }
}
