package app.interval.verify;

import app.interval.domain.item.Proof;

import java.util.List;
import java.util.Map;

/// What the programs of one item may touch.
///
/// @param profile `pure`, `files`, `processes` or `loopback`
/// @param tools programs they may start
/// @param environment variables by which they find their servers
record Surroundings(String profile, List<String> tools, Map<String, String> environment) {

    Surroundings {
        tools = List.copyOf(tools);
        environment = Map.copyOf(environment);
    }

    static Surroundings of(Proof.Needs needs, Map<String, String> environment) {
        return new Surroundings(needs.profile(), needs.tools(), environment);
    }

    boolean startsProcesses() {
        return profile.equals("processes") || profile.equals("loopback");
    }
}
