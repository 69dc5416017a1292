package app.interval.verify;

import java.io.IOException;
import java.io.Serial;

/// A server cannot run because one of its programs is not installed.
final class MissingProgramException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    private final String program;

    MissingProgramException(String program) {
        super("there is no program " + program);
        this.program = program;
    }

    String program() {
        return program;
    }
}
