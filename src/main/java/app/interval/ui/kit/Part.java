package app.interval.ui.kit;

/// A part of a screen that is read beside it.
public sealed interface Part<T> {

    /// It is on its way.
    record Loading<T>() implements Part<T> {}

    /// It is there.
    record Ready<T>(T content) implements Part<T> {}

    /// It could not be read.
    record Failed<T>(Exception failure) implements Part<T> {}
}
