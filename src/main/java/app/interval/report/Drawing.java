package app.interval.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/// Rectangles, lines and words in a picture inside a page. Colours come from style classes.
final class Drawing {

    private final Markup page;

    /// A place in a picture, in its own units.
    record Box(double x, double y, double width, double height) {}

    /// A point of a picture, in its own units.
    record Spot(double x, double y) {}

    /// Begins a picture.
    ///
    /// @param spoken what it shows, for whoever does not see it
    Drawing(Markup page, int width, int height, String spoken) {
        this.page = page;
        page.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-label",
                spoken);
    }

    void box(String style, Box box) {
        page.empty("rect", attributes(style, box));
    }

    /// @param words shown when pointed at
    void box(String style, Box box, String words) {
        page.open("rect", attributes(style, box)).element("title", words).close();
    }

    /// A straight line.
    void line(String style, Spot from, Spot to) {
        page.empty(
                "line",
                "class",
                style,
                "x1",
                number(from.x()),
                "y1",
                number(from.y()),
                "x2",
                number(to.x()),
                "y2",
                number(to.y()));
    }

    /// A line through several spots.
    void path(String style, List<Spot> spots) {
        page.empty("polyline", "class", style, "points", points(spots));
    }

    /// What lies inside a line that ends where it began.
    void area(String style, List<Spot> edge) {
        page.empty("polygon", "class", style, "points", points(edge));
    }

    /// @param words shown when pointed at
    void dot(String style, Spot middle, double radius, String words) {
        page.open(
                        "circle",
                        "class",
                        style,
                        "cx",
                        number(middle.x()),
                        "cy",
                        number(middle.y()),
                        "r",
                        number(radius))
                .element("title", words)
                .close();
    }

    private static String points(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    /// @param anchor which end of the words is at `x`: start, middle or end
    void words(double x, double y, String anchor, String words) {
        page.element("text", words, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    void close() {
        page.close();
    }

    private static String[] attributes(String style, Box box) {
        return new String[] {
            "class", style,
            "x", number(box.x()),
            "y", number(box.y()),
            "width", number(box.width()),
            "height", number(box.height())
        };
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
