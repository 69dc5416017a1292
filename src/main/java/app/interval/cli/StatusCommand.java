package app.interval.cli;

import static app.interval.texts.Texts.text;

import app.interval.study.Agenda;

/// `interval status`: how much there is and what waits.
public final class StatusCommand {

    private StatusCommand() {}

    /// Says it in one line.
    ///
    /// @param answers that count, as in the report
    public static void run(int answers, Agenda agenda, Terminal terminal) {
        terminal.say(text("status.answers", answers, agenda.due(), agenda.fresh()));
    }
}
