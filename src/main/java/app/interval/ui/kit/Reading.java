package app.interval.ui.kit;

import java.util.function.Function;

/// What somebody typed, as far as it was understood.
public sealed interface Reading<T> {

    /// Understood.
    ///
    /// @param comment what it comes to; may be empty
    record Good<T>(T value, String comment) implements Reading<T> {}

    /// Not understood, or not allowed.
    ///
    /// @param sentence what is wrong and how to put it right
    record Wrong<T>(String sentence) implements Reading<T> {}

    /// The same with another value.
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Good<T>(var value, var comment) -> new Good<>(change.apply(value), comment);
            case Wrong<T>(var sentence) -> new Wrong<>(sentence);
        };
    }
}
