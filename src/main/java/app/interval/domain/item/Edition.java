package app.interval.domain.item;

import static java.util.Locale.ROOT;

import app.interval.domain.ItemId;

import java.util.HexFormat;

/// Exactly what was asked: an item in one of its versions.
///
/// @param hash SHA-256 of the item's source in hexadecimal, 64 digits
public record Edition(ItemId id, Version version, String hash) {

    private static final int DIGITS = 64;

    public Edition {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("not a SHA-256: " + hash);
        }
    }

    /// By hand, because all of the bank's are looked at whenever it is opened.
    private static boolean isHash(String text) {
        var digits = 0;
        while (digits < text.length() && HexFormat.isHexDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == DIGITS && text.length() == DIGITS && text.equals(text.toLowerCase(ROOT));
    }
}
