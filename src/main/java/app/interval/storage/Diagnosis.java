package app.interval.storage;

import app.interval.study.StorageException.Trouble;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells what is the matter from what failed. Errors of the database by their numbers; its texts
/// may change. Of a full disk there is only what the system says; where that is not English, the
/// trouble is [Trouble#OTHER].
public final class Diagnosis {

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded");

    private Diagnosis() {}

    /// The deepest cause of `failure` that is known decides.
    public static Trouble of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Diagnosis::one)
                .filter(trouble -> trouble != Trouble.OTHER)
                .reduce((_, deeper) -> deeper)
                .orElse(Trouble.OTHER);
    }

    /// The database's number of `failure`, after a blank; empty for anything else. Unlike its words
    /// it quotes nothing.
    public static String number(Throwable failure) {
        return failure instanceof SQLException e ? " " + e.getErrorCode() : "";
    }

    private static Trouble one(@Nullable Throwable cause) {
        return switch (cause) {
            case SQLException e -> byNumber(e.getErrorCode());
            case MVStoreException e -> byStore(e.getErrorCode());
            case AccessDeniedException _,
                    FileAlreadyExistsException _,
                    ReadOnlyFileSystemException _ ->
                    Trouble.UNWRITABLE;
            case IOException e when isFull(e) -> Trouble.DISK_FULL;
            case null, default -> Trouble.OTHER;
        };
    }

    private static Trouble byNumber(int number) {
        return switch (number) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Trouble.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1 -> Trouble.DAMAGED;
            case ErrorCode.FILE_VERSION_ERROR_1 -> Trouble.NEWER;
            case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
                    Trouble.UNWRITABLE;
            default -> Trouble.OTHER;
        };
    }

    private static Trouble byStore(int number) {
        return switch (number) {
            case DataUtils.ERROR_FILE_CORRUPT -> Trouble.DAMAGED;
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Trouble.NEWER;
            default -> Trouble.OTHER;
        };
    }

    private static boolean isFull(IOException failure) {
        var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains);
    }
}
