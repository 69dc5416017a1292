package app.interval.domain.item;

import app.interval.domain.ItemId;

import java.util.regex.Pattern;

/// Exactly what was asked: an item in one of its versions.
///
/// @param hash SHA-256 of the item's source in hexadecimal, 64 digits
public record Edition(ItemId id, Version version, String hash) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Edition {
        if (!SHA_256.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hash);
        }
    }
}
