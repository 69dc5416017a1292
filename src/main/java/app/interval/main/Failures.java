package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import java.util.concurrent.CompletionException;

/// What is said when the data cannot be opened.
final class Failures {

    private Failures() {}

    /// What happened to the data, and what to do.
    static String sentence(Throwable failure, DataFolder folder) {
        return switch (trouble(failure)) {
            case IN_USE -> text("app.folder-in-use");
            case NEWER -> text("app.newer", folder.path());
            case DAMAGED -> text("app.damaged", folder.path());
            case UNWRITABLE -> text("app.unwritable", folder.path());
            case DEVICE -> text("app.device", folder.device());
            case DISK_FULL -> text("app.disk-full", folder.path());
            case BANK -> text("app.no-bank", folder.path());
            case OTHER -> text("app.cannot-open", folder.path());
        };
    }

    private static Trouble trouble(Throwable failure) {
        return cause(failure) instanceof StorageException e ? e.trouble() : Trouble.OTHER;
    }

    /// What happened, without the wrapping of the thread it happened in.
    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
