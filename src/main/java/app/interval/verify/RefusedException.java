package app.interval.verify;

/// A program did what its item's profile forbids.
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String what) {
        super(what);
    }
}
