package app.interval.chart;

import java.util.List;
import java.util.Optional;

/// Lines over a horizontal axis: a forgetting curve, a trend with its forecast, a calibration.
public record Lines(Caption caption, Table table, Plane plane, List<Line> lines, Guides guides)
        implements Chart {

    public Lines {
        lines = List.copyOf(lines);
    }

    /// What lies between the axes.
    public record Plane(Axis across, Axis up) {}

    /// One direction of the plane.
    ///
    /// @param name what is measured and in what, `days since the answer`
    /// @param low the value at its beginning, less than `high`
    /// @param ticks values from low to high that are written beside it, few and round
    public record Axis(String name, double low, double high, List<Tick> ticks) {

        public Axis {
            if (!(low < high)) {
                throw new IllegalArgumentException("axis from " + low + " to " + high);
            }
            ticks = List.copyOf(ticks);
        }

        /// Where a value lies: 0 at the beginning of the axis, 1 at its end, beyond them outside.
        public double share(double value) {
            return (value - low) / (high - low);
        }
    }

    /// A value that is written beside an axis.
    public record Tick(double at, String words) {}

    /// One line.
    ///
    /// @param words what it is, `forecast`; said only where there are several
    /// @param points from left to right
    public record Line(String words, Stroke stroke, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /// How a line is drawn.
    public enum Stroke {
        /// What was measured or computed.
        SOLID,
        /// What is foretold.
        DASHED,
        /// What would be ideal, for comparison.
        DOTTED
    }

    /// A point of a line.
    ///
    /// @param spread where the value may really lie
    /// @param dot empty: the line only bends here
    public record Point(double x, double y, Optional<Spread> spread, Optional<Dot> dot) {

        /// A mere bend.
        public Point(double x, double y) {
            this(x, y, Optional.empty(), Optional.empty());
        }
    }

    /// Both in units of the vertical axis.
    public record Spread(double low, double high) {}

    /// A point that stands for something of its own.
    ///
    /// @param label written above it, `25`; may be empty
    /// @param words said when it is pointed at, `said 70 %, right 64 % of 25`
    public record Dot(String label, String words) {}

    /// What helps to read the lines.
    ///
    /// @param wanted dotted, from left to right
    /// @param markers upright, from left to right
    public record Guides(Optional<Threshold> wanted, List<Marker> markers) {

        /// Neither of them.
        public static final Guides NONE = new Guides(Optional.empty(), List.of());

        public Guides {
            markers = List.copyOf(markers);
        }
    }

    /// A height that is wanted.
    public record Threshold(double y, String words) {}

    /// A place on the horizontal axis that has a name.
    ///
    /// @param words written above it, `now`
    /// @param spoken what is read there, `now: 93 of 100`
    public record Marker(double x, String words, String spoken) {}
}
