package app.interval.cli.bank;

/// A command cannot do its work. The message says why and what to do, for the author.
public final class CannotRunException extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotRunException(String message) {
        super(message);
    }
}
