package app.interval.verify;

import java.util.Map;
import java.util.Optional;

/// The servers that scripts may use, `postgres` and `redis`. Asked only when an item that declares
/// one is about to run, so that nobody waits for a server that nobody needs.
public interface Services {

    /// The variables by which a script finds the server, such as `PGHOST`; empty if there is none
    /// on this computer.
    Optional<Map<String, String>> environment(String service);

    /// Why there is none, as half a sentence; asked only after that answer.
    String reason(String service);

    /// The server's version if it is known without starting it, else empty: an item is proven anew
    /// when it changes.
    default String version(String service) {
        return "";
    }
}
