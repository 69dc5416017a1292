package app.interval.bank;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes bytes fewer and many again.
final class Compression {

    private static final int CHUNK = 8192;

    private Compression() {}

    static byte[] deflate(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        }
    }

    /// @throws BundleException if the bytes are not what [#deflate] made
    static byte[] inflate(byte[] bytes, int from, int length) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(bytes, from, length);
            var out = new ByteArrayOutputStream(4 * length);
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                var count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw new BundleException("The question bank is damaged: a text is cut short");
                }
                out.write(chunk, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BundleException("The question bank is damaged: a text is unreadable", e);
        }
    }
}
