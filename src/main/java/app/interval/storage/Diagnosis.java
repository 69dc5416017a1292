package app.interval.storage;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells what is the matter from what failed. Errors of the database by their numbers; its texts
/// may change. Of a full disk there is what the system says and, as it may say so in any language,
/// whether there is hardly any room left.
public final class Diagnosis {

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded");

    /// Bytes; less is no room. An answer takes up to a tenth of it, and whoever failed may have
    /// given a little back.
    private static final long NO_ROOM = 1024 * 1024;

    private Diagnosis() {}

    /// The deepest cause of `failure` that is known decides.
    public static Trouble of(Throwable failure) {
        return of(failure, () -> Long.MAX_VALUE);
    }

    /// The same, where something that was to be written failed.
    ///
    /// @param room what is left where it was to be written
    public static Trouble of(Throwable failure, Room room) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> one(cause, room))
                .filter(trouble -> trouble != Trouble.OTHER)
                .reduce((_, deeper) -> deeper)
                .orElse(Trouble.OTHER);
    }

    /// The database's number of `failure`, after a blank; empty for anything else. Unlike its words
    /// it quotes nothing.
    public static String number(Throwable failure) {
        return failure instanceof SQLException e ? " " + e.getErrorCode() : "";
    }

    private static Trouble one(@Nullable Throwable cause, Room room) {
        return switch (cause) {
            case StorageException e -> e.trouble();
            case SQLException e -> byNumber(e.getErrorCode());
            case MVStoreException e -> byStore(e.getErrorCode());
            case AccessDeniedException _,
                    FileAlreadyExistsException _,
                    ReadOnlyFileSystemException _ ->
                    Trouble.UNWRITABLE;
            case IOException e when saysFull(e) || (saysLittle(e) && room.left() < NO_ROOM) ->
                    Trouble.DISK_FULL;
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

    /// Neither that something is missing nor that it is in the way.
    private static boolean saysLittle(IOException failure) {
        return failure.getClass() == IOException.class
                || failure.getClass() == FileSystemException.class;
    }

    private static boolean saysFull(IOException failure) {
        var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains);
    }
}
