package app.interval.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Fingerprints.
final class Hashes {

    private Hashes() {}

    /// Finds accidents, and is ready at once where SHA-256 needs a warm machine.
    static int crc32(byte[]... parts) {
        var crc = new CRC32();
        for (var part : parts) {
            crc.update(part);
        }
        return (int) crc.getValue();
    }

    /// SHA-256 in hexadecimal, 64 digits.
    static String sha256(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
