package app.interval.ui.shell;

import app.interval.study.Length;

/// A place one can go to.
public sealed interface Route {

    /// What is asked once, before anything else.
    record FirstRun() implements Route {}

    record Home() implements Route {}

    record Settings() implements Route {}

    record Studying(Length length) implements Route {}

    record Plan() implements Route {}

    record Report() implements Route {}

    /// The learner's own.
    record Stories() implements Route {}
}
