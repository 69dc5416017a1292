package app.interval.progress;

/// First attempts without help, and how many of them were fully right. A plain count of what
/// happened, not an estimate of what would.
public record Count(int asked, int right) {

    public static final Count NONE = new Count(0, 0);

    /// Two-sided 80 % of the normal distribution.
    private static final double Z = 1.2815515655446004;

    /// First attempts from which a share says something about one area or topic.
    public static final int LEAST = 3;

    public Count {
        if (right < 0 || right > asked) {
            throw new IllegalArgumentException(right + " of " + asked);
        }
    }

    Count plus(Count other) {
        return new Count(asked + other.asked, right + other.right);
    }

    public int missed() {
        return asked - right;
    }

    /// Whether a share of them says anything about one area at one level.
    public boolean enough() {
        return asked >= LEAST;
    }

    /// Share that was right, 0 to 1; 0 if nothing was asked.
    public double share() {
        return asked == 0 ? 0 : (double) right / asked;
    }

    /// Where the share of very many such questions would lie with 80 % confidence: the score
    /// interval (E. B. Wilson, 1927). From 0 to 1 if nothing was asked.
    public Band band() {
        if (asked == 0) {
            return new Band(0, 1);
        }
        var z2 = Z * Z / asked;
        var centre = (share() + z2 / 2) / (1 + z2);
        var half = Z * Math.sqrt(share() * (1 - share()) / asked + z2 / (4 * asked)) / (1 + z2);
        return new Band(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /// An interval of shares, 0 to 1.
    public record Band(double low, double high) {}
}
