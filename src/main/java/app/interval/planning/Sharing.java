package app.interval.planning;

/// How the minutes of study are shared between known and new items while both last, and those for
/// new items between quick ones and those whose answer is put together.
///
/// @param newShare part of the minutes for new items, 0 to 1
public record Sharing(double newShare) {

    private static final double HALF = 0.5;

    /// At least so much of the time for new items goes to open and coding ones while there are any:
    /// they take longest, and who counts gains per minute would put them off for ever.
    public static final double COMPOSED = 0.25;

    /// Whether a new item comes next; of two that are even, what has the larger share, and at half
    /// and half what is known.
    ///
    /// @param known seconds for known items so far
    /// @param fresh seconds for new items so far
    public boolean isTurnOfNew(long known, long fresh) {
        var mine = fresh * (1 - newShare);
        var theirs = known * newShare;
        return mine < theirs || (mine == theirs && newShare > HALF);
    }

    /// Whether the next new item is an open or coding one, if there is any.
    ///
    /// @param fresh seconds for new items so far
    /// @param composed the part of it that went to open and coding ones
    public static boolean isTurnOfComposed(long fresh, long composed) {
        return composed < COMPOSED * fresh;
    }
}
