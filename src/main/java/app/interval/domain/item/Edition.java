package app.interval.domain.item;

import app.interval.domain.ItemId;

/// Exactly what was asked: an item in one of its versions.
///
/// @param hash SHA-256 of the item's source in hexadecimal, 64 digits
public record Edition(ItemId id, Version version, String hash) {

    public Edition {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + hash);
        }
    }
}
