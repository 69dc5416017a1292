package app.interval.verify;

import java.util.Map;
import java.util.Optional;

/// A computer without servers.
public final class NoServices implements Services {

    @Override
    public Optional<Map<String, String>> environment(String service) {
        return Optional.empty();
    }

    @Override
    public String reason(String service) {
        return service + " is not installed.";
    }
}
