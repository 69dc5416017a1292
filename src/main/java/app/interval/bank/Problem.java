package app.interval.bank;

/// Something in a bank that its author has to mend.
///
/// @param file path below the bank's folder, with `/`
/// @param line from 1
/// @param rule what it offends, `S04`
/// @param message what is wrong, without a full stop
/// @param remedy what to do, a sentence without its full stop
public record Problem(String file, int line, String rule, String message, String remedy) {

    /// `async/event-loop/first.md:5: level "expert" is unknown. Choose one of entry, mid [S04]`
    @Override
    public String toString() {
        return "%s:%d: %s. %s [%s]".formatted(file, line, message, remedy, rule);
    }
}
