package app.interval.bank;

import java.util.List;

/// A collection of items that is published as one.
///
/// @param id reverse domain name; part of the name of every item, for ever
/// @param license SPDX expression
public record Pack(String id, String title, String version, String license, List<String> authors) {

    /// Stands in for a pack whose description has problems, so that its items can still be checked.
    static final Pack UNREADABLE = new Pack("unreadable", "", "", "", List.of());

    public Pack {
        authors = List.copyOf(authors);
    }
}
