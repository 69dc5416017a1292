package app.interval.scheduling;

/// An item that is forgotten again and again. Asking it once more in the same way is a waste of
/// time, so it is set aside until something was done about it.
public final class Leech {

    /// Lapses that make one.
    public static final int LAPSES = 8;

    /// Further lapses, after it was taken up again, that make one anew.
    private static final int MORE = 4;

    private Leech() {}

    /// Whether an item became one by an answer.
    ///
    /// @param before lapses before the answer
    /// @param after lapses after it
    public static boolean isMade(int before, int after) {
        return after > before && after >= LAPSES && (after - LAPSES) % MORE == 0;
    }
}
