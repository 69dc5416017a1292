package app.interval.bank;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/// The bytes of a bundle, cut where its header says. Layout: see [BundleWriter].
final class BundleParts {

    /// A first byte that no text file has, `PBQ`, then line ends and an end of file: what a
    /// transfer as text would change.
    static final long MAGIC = 0x8950_4251_0D0A_1A0AL;

    /// Version of the layout.
    static final int LAYOUT = 1;

    private static final int HASH_LENGTH = 32;
    private static final int HEADER_LENGTH = 8 + 4 + HASH_LENGTH + 4 * 4;
    private static final String DAMAGED = "The question bank is damaged: ";

    private final byte[] bytes;
    private final String hash;
    private final int catalogueLength;
    private final int registersLength;

    /// Position behind each text; the first one is where the texts begin.
    private final int[] ends;

    private BundleParts(byte[] bytes, ByteBuffer header) {
        this.bytes = bytes;
        var digest = new byte[HASH_LENGTH];
        header.get(digest);
        hash = HexFormat.of().formatHex(digest);
        var check = header.getInt();
        catalogueLength = length(header, bytes.length);
        registersLength = length(header, bytes.length);
        var indexLength = length(header, bytes.length);
        var index = HEADER_LENGTH + (long) catalogueLength + registersLength;
        if (index + indexLength > bytes.length) {
            throw new BundleException(DAMAGED + "it is cut short");
        }
        if (Hashes.crc32(digest, catalogue()) != check) {
            throw new BundleException(DAMAGED + "its catalogue has changed");
        }
        ends = ends(header.position((int) index), indexLength / Integer.BYTES, bytes.length);
    }

    /// @throws BundleException unless this is a whole bundle of this layout
    static BundleParts of(byte[] bytes) {
        var header = ByteBuffer.wrap(bytes);
        if (bytes.length < Long.BYTES || header.getLong() != MAGIC) {
            throw new BundleException("This file is no question bank of Interval");
        }
        if (bytes.length < HEADER_LENGTH) {
            throw new BundleException(DAMAGED + "its header is cut short");
        }
        checkLayout(header.getInt());
        return new BundleParts(bytes, header);
    }

    /// SHA-256 of the catalogue, in hexadecimal.
    String hash() {
        return hash;
    }

    int texts() {
        return ends.length - 1;
    }

    byte[] catalogue() {
        return Arrays.copyOfRange(bytes, HEADER_LENGTH, HEADER_LENGTH + catalogueLength);
    }

    byte[] registers() {
        return Compression.inflate(bytes, HEADER_LENGTH + catalogueLength, registersLength);
    }

    /// The text of the item at `place` in the catalogue.
    byte[] text(int place) {
        return Compression.inflate(bytes, ends[place], ends[place + 1] - ends[place]);
    }

    private static void checkLayout(int layout) {
        if (layout > LAYOUT) {
            throw new BundleException(
                    "The question bank was made for a newer version of Interval: its layout is "
                            + layout
                            + ", this version knows "
                            + LAYOUT);
        }
        if (layout < 1) {
            throw new BundleException(DAMAGED + "its layout is " + layout);
        }
    }

    private static int length(ByteBuffer in, int most) {
        var length = in.getInt();
        if (length < 0 || length > most) {
            throw new BundleException(DAMAGED + "a length in its header is impossible");
        }
        return length;
    }

    private static int[] ends(ByteBuffer index, int texts, int fileLength) {
        var ends = new int[texts + 1];
        ends[0] = index.position() + texts * Integer.BYTES;
        for (var i = 0; i < texts; i++) {
            ends[i + 1] = Math.addExact(ends[i], length(index, fileLength - ends[i]));
        }
        if (ends[texts] != fileLength) {
            throw new BundleException(DAMAGED + "it is longer or shorter than it says");
        }
        return ends;
    }
}
