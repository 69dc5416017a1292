package app.interval.ui.home;

/// A part of the screen that is read beside it.
sealed interface Part<T> {

    record Loading<T>() implements Part<T> {}

    record Ready<T>(T content) implements Part<T> {}

    record Failed<T>(Exception failure) implements Part<T> {}
}
