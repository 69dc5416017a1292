package app.interval.ui.kit;

/// What the learner chose about the look.
///
/// @param textPercent size of all text and of the space around it, 100 to 200
public record Look(ThemeChoice theme, int textPercent) {

    /// As the system has it, at normal size.
    public static final Look DEFAULT = new Look(ThemeChoice.SYSTEM, 100);

    public Look {
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("text size of " + textPercent + " %");
        }
    }
}
