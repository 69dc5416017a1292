package app.interval.study;

import org.jspecify.annotations.Nullable;

/// Something could not be read or written; what was stored is as it was before the call.
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /// What is the matter, as far as the learner can do something about it.
    public enum Trouble {
        /// Another process has the folder open.
        IN_USE,
        /// A newer version of the program wrote the data.
        NEWER,
        /// The file is no database, or not a whole one.
        DAMAGED,
        /// The folder or the file must not be written to.
        UNWRITABLE,
        /// The file that tells this installation from others cannot be read; the data can.
        DEVICE,
        /// There is no room left.
        DISK_FULL,
        /// The questions cannot be read; the data can.
        BANK,
        /// Anything else.
        OTHER
    }

    public StorageException(String message) {
        this(Trouble.OTHER, message, null);
    }

    public StorageException(String message, Throwable cause) {
        this(Trouble.OTHER, message, cause);
    }

    public StorageException(Trouble trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
