package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.study.FolderInUseException;

import java.util.concurrent.CompletionException;

/// What is said when the data cannot be opened.
final class Failures {

    private Failures() {}

    /// One sentence that says what is and what to do.
    static String sentence(Throwable failure, DataFolder folder) {
        return cause(failure) instanceof FolderInUseException
                ? text("app.folder-in-use")
                : text("app.cannot-open", folder.path());
    }

    /// What happened, without the wrapping of the thread it happened in.
    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
