package app.interval.cli;

import static app.interval.texts.Texts.text;

import app.interval.domain.log.Event;
import app.interval.study.History;
import app.interval.study.Study;

/// `interval status`: how much there is and what waits.
public final class StatusCommand {

    private StatusCommand() {}

    public static void run(History history, Study study, Terminal terminal) {
        var answers =
                history.events().stream()
                        .filter(e -> e instanceof Event.Answered || e instanceof Event.Submitted)
                        .count();
        var agenda = study.agenda();
        terminal.say(text("status.answers", answers, agenda.due(), agenda.fresh()));
    }
}
