package app.interval.ui.shell;

import app.interval.study.Length;

/// A place one can go to.
public sealed interface Route {

    record Home() implements Route {}

    record Studying(Length length) implements Route {}

    record Report() implements Route {}
}
