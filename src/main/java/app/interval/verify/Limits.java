package app.interval.verify;

import java.time.Duration;

/// What one program may use before it is ended.
///
/// @param megabytes of memory, in MiB
/// @param output bytes of what it prints, and of its errors
/// @param file bytes of each file it writes
public record Limits(Duration time, int megabytes, int output, long file) {

    private static final int MEBIBYTE = 1 << 20;

    /// What a program may use unless its item says otherwise: 20 seconds, 1 GiB, 1 MiB of output.
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(20), 1024, MEBIBYTE, 64L * MEBIBYTE);

    Limits with(Duration time, int megabytes) {
        return new Limits(time, megabytes, output, file);
    }

    /// As the guard reads them: seconds of processor, bytes of memory, bytes of a file.
    String words() {
        return "%d %d %d".formatted(time.toSeconds() + 1, (long) megabytes * MEBIBYTE, file);
    }
}
