package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

/// Fills the window when the clock of the computer stands far behind what was noted last: only the
/// learner knows which of the two is wrong. Enter looks at the clock again, because a wrong one
/// should be set first.
public final class ClockQuestion extends Threshold {

    /// What can be done.
    ///
    /// @param again looks at the clock once more
    /// @param goOn believes it
    /// @param quit closes the program
    public record Ways(Runnable again, Runnable goOn, Runnable quit) {}

    /// @param clock what the clock shows
    /// @param newest when something was noted last
    public ClockQuestion(String clock, String newest, Ways ways) {
        this(text("clock.behind", clock, newest), ways);
    }

    private ClockQuestion(String sentence, Ways ways) {
        super(
                "clock-sentence",
                text("clock.title"),
                sentence,
                first("clock-again", text("clock.again"), sentence, ways.again()),
                new KeyButton("clock-right", text("clock.right"), "", ways.goOn()).choice(),
                new KeyButton("clock-quit", text("app.close"), "", ways.quit()).choice());
    }
}
