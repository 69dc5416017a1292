package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class BrandTest {

    @Test
    void theIconIsDrawnFromTheMarkOfTheWindow() throws IOException {
        var drawing = Files.readString(Path.of("jpackage/interval.svg"));

        assertThat(pieces(drawing)).contains(pieces(Brand.MARK));
    }

    /// One point on the bar to the left, one in the hole of the ring, one outside the corner.
    @Test
    void theIconOfTheWindowShowsTheMark() throws IOException {
        try (var in = Brand.class.getResourceAsStream("/app/interval/ui/interval.png")) {
            var image = ImageIO.read(in);

            assertThat(image.getWidth()).isEqualTo(128).isEqualTo(image.getHeight());
            assertThat(image.getRGB(26, 64)).isEqualTo(0xFFFFFFFF);
            assertThat(image.getRGB(72, 64)).isEqualTo(0xFF3A57D0);
            assertThat(image.getRGB(0, 0)).isZero();
        }
    }

    private static String pieces(String path) {
        return path.replaceAll("\\s", "");
    }
}
