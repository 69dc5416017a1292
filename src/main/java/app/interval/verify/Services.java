package app.interval.verify;

import java.util.Map;
import java.util.Optional;

/// The servers that items talk to, by the names items declare: `postgres`, `redis`.
public interface Services {

    /// What a program has to find in its environment in order to reach a service. The same at every
    /// call.
    ///
    /// @return empty where the service cannot be had; [#reason] says why
    Optional<Map<String, String>> environment(String service);

    /// Why a service cannot be had, as one sentence; empty where it can be had or has not been
    /// asked for.
    String reason(String service);

    /// The version of a service if it is known without starting it, else empty. What was proven
    /// with another version is proven anew.
    default String version(String service) {
        return "";
    }
}
