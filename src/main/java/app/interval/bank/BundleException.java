package app.interval.bank;

/// A bundle that is no bundle, is damaged, or was made for a newer program. The message says which.
public final class BundleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BundleException(String message) {
        super(message);
    }

    BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
