import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// Renders the drawing of the icon in every size and form the systems ask for: `<size>.png`,
/// `interval.ico` for Windows, `interval.icns` for macOS.
///
/// Arguments: drawing, folder to write to. Reads as much of SVG as the drawing needs: filled paths
/// of moves, lines and arcs of circles, each moved and scaled at most once, in a square of 64.
final class DrawIcon {

    private static final double SIDE = 64;
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512, 1024};
    private static final int LARGEST_OF_WINDOWS = 256;

    /// What an image of this size is called in an icon of macOS.
    private static final Map<String, Integer> APPLE =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10",
                            1024));

    private static final Pattern PATH = Pattern.compile("<path\\s[^>]*>");
    private static final Pattern PIECE = Pattern.compile("[A-Za-z]|-?[0-9]*\\.?[0-9]+");

    private DrawIcon() {}

    public static void main(String[] args) throws IOException {
        var shapes = shapes(Files.readString(Path.of(args[0])));
        var folder = Files.createDirectories(Path.of(args[1]));
        var images = new LinkedHashMap<Integer, byte[]>();
        for (var size : SIZES) {
            images.put(size, png(shapes, size));
            Files.write(folder.resolve(size + ".png"), images.get(size));
        }
        Files.write(folder.resolve("interval.ico"), ico(images));
        Files.write(folder.resolve("interval.icns"), icns(images));
    }

    private record Shape(Path2D outline, Color fill) {}

    private static List<Shape> shapes(String drawing) {
        var shapes = new ArrayList<Shape>();
        for (var found : PATH.matcher(drawing).results().toList()) {
            var outline = new Outline(attribute(found.group(), "d")).draw();
            outline.transform(transform(attribute(found.group(), "transform")));
            shapes.add(new Shape(outline, Color.decode(attribute(found.group(), "fill"))));
        }
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("no path in the drawing");
        }
        return shapes;
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1) : "";
    }

    private static AffineTransform transform(String written) {
        var numbers = Pattern.compile("-?[0-9.]+").matcher(written).results().toList();
        if (numbers.isEmpty()) {
            return new AffineTransform();
        }
        if (!written.matches("translate\\(\\S+ \\S+\\) scale\\(\\S+\\)")) {
            throw new IllegalArgumentException("cannot read " + written);
        }
        var scale = Double.parseDouble(numbers.get(2).group());
        return new AffineTransform(
                scale,
                0,
                0,
                scale,
                Double.parseDouble(numbers.get(0).group()),
                Double.parseDouble(numbers.get(1).group()));
    }

    private static byte[] png(List<Shape> shapes, int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / SIDE, size / SIDE);
        for (var shape : shapes) {
            pen.setColor(shape.fill());
            pen.fill(shape.outline());
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// A table of the images, then the images themselves; a side of 256 is written as 0.
    private static byte[] ico(Map<Integer, byte[]> images) {
        var sizes = images.keySet().stream().filter(size -> size <= LARGEST_OF_WINDOWS).toList();
        var start = 6 + 16 * sizes.size();
        var length = start + sizes.stream().mapToInt(size -> images.get(size).length).sum();
        var icon = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        var at = start;
        for (var size : sizes) {
            icon.put((byte) (int) size).put((byte) (int) size).putShort((short) 0);
            icon.putShort((short) 1).putShort((short) 32);
            icon.putInt(images.get(size).length).putInt(at);
            at += images.get(size).length;
        }
        sizes.forEach(size -> icon.put(images.get(size)));
        return icon.array();
    }

    private static byte[] icns(Map<Integer, byte[]> images) throws IOException {
        var parts = new ByteArrayOutputStream();
        var out = new DataOutputStream(parts);
        for (var part : APPLE.entrySet()) {
            var image = images.get(part.getValue());
            out.write(part.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + image.length);
            out.write(image);
        }
        var icon = ByteBuffer.allocate(8 + parts.size());
        icon.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + parts.size());
        return icon.put(parts.toByteArray()).array();
    }

    /// The `d` of a path, drawn piece by piece.
    private static final class Outline {

        private final ArrayDeque<String> pieces = new ArrayDeque<>();
        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        Outline(String written) {
            PIECE.matcher(written).results().forEach(piece -> pieces.add(piece.group()));
        }

        Path2D draw() {
            while (!pieces.isEmpty()) {
                var letter = pieces.remove();
                switch (letter) {
                    case "M" -> path.moveTo(number(), number());
                    case "h" -> path.lineTo(x() + number(), y());
                    case "v" -> path.lineTo(x(), y() + number());
                    case "a" -> arc();
                    case "z" -> path.closePath();
                    default -> throw new IllegalArgumentException("cannot read " + letter);
                }
            }
            return path;
        }

        /// The shorter arc of a circle; clockwise if the second flag is 1.
        private void arc() {
            var radius = number();
            if (number() != radius || number() != 0 || number() != 0) {
                throw new IllegalArgumentException("not a short arc of a circle");
            }
            var side = number() == 1 ? 1 : -1;
            var dx = number();
            var dy = number();
            var chord = Math.hypot(dx, dy);
            var height = Math.sqrt(Math.max(0, radius * radius - chord * chord / 4));
            var middleX = x() + dx / 2 - side * height * dy / chord;
            var middleY = y() + dy / 2 + side * height * dx / chord;
            var from = Math.toDegrees(Math.atan2(middleY - y(), x() - middleX));
            var extent = -side * 2 * Math.toDegrees(Math.asin(Math.min(1, chord / 2 / radius)));
            path.append(
                    new Arc2D.Double(
                            middleX - radius,
                            middleY - radius,
                            2 * radius,
                            2 * radius,
                            from,
                            extent,
                            Arc2D.OPEN),
                    true);
        }

        private double number() {
            return Double.parseDouble(pieces.remove());
        }

        private double x() {
            return path.getCurrentPoint().getX();
        }

        private double y() {
            return path.getCurrentPoint().getY();
        }
    }
}
