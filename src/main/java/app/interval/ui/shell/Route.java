package app.interval.ui.shell;

import app.interval.study.Length;
import app.interval.study.Request;
import app.interval.study.Unfinished;

/// A place one can go to.
public sealed interface Route {

    /// What is asked once, before anything else.
    record FirstRun() implements Route {}

    record Home() implements Route {}

    record Settings() implements Route {}

    /// A new session, as it is asked for.
    record Studying(Request request) implements Route {

        /// Today's plan.
        public Studying(Length length) {
            this(Request.of(length));
        }
    }

    /// The session that was left goes on.
    record Resuming(Unfinished unfinished) implements Route {}

    /// What was answered surely and wrongly.
    record Misjudged() implements Route {}

    record Plan() implements Route {}

    record Report() implements Route {}

    /// The learner's own.
    record Stories() implements Route {}
}
