package app.interval.verify;

import java.io.IOException;
import java.io.Serial;

/// A server ended because somebody else has the port it was given.
final class PortTakenException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    PortTakenException(String message) {
        super(message);
    }
}
