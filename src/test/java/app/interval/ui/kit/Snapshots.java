package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.image.PixelFormat;

import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/// Pictures of what a test showed, for people to look at in `target/snapshots`.
public final class Snapshots {

    private Snapshots() {}

    /// Draws `node` as it is now and keeps it as `name.png`.
    public static BufferedImage save(Node node, String name) throws IOException {
        return save(node, Path.of("target", "snapshots", name + ".png"));
    }

    /// Draws `node` as it is now and keeps it in `file`, a PNG.
    public static BufferedImage save(Node node, Path file) throws IOException {
        var shot = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> node.snapshot(null, null));
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
        return picture;
    }

    /// How many different colours the picture has; an empty one has a single colour.
    public static long colours(BufferedImage picture) {
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }

    /// The colour in the middle of the left edge, as `0xRRGGBB`.
    public static int ground(BufferedImage picture) {
        return picture.getRGB(2, picture.getHeight() / 3) & 0xFFFFFF;
    }
}
