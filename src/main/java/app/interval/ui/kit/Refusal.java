package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

/// Fills the window when the program cannot go on: what happened to the learner's data, in plain
/// words, and what can be done. Enter tries again.
public final class Refusal extends Threshold {

    /// What can be done.
    ///
    /// @param again tries once more
    /// @param quit closes the program
    public record Ways(Runnable again, Runnable quit) {}

    /// @param sentence what happened to the data and what to do
    /// @param details what helps a repair; never shown, only copied
    public Refusal(String sentence, String details, Ways ways) {
        super(
                "refusal-sentence",
                text("app.refused"),
                sentence,
                first("refusal-again", text("app.try-again"), sentence, ways.again()),
                new KeyButton("refusal-copy", text("notice.copy"), "", () -> Nodes.copy(details))
                        .choice(),
                new KeyButton("refusal-quit", text("app.close"), "", ways.quit()).choice());
    }
}
