package app.interval.bank;

import app.interval.domain.item.Version;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes numbers and texts one after the other, for [BundleInput].
final class BundleOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void raw(byte[] part) {
        bytes.writeBytes(part);
    }

    void number(int number) {
        raw(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    void real(double number) {
        raw(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
    }

    void yes(boolean yes) {
        bytes.write(yes ? 1 : 0);
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        raw(encoded);
    }

    void version(Version version) {
        number(version.major());
        number(version.minor());
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    /// In the order of the keys, so that the same content always becomes the same bytes.
    void map(Map<String, String> map) {
        number(map.size());
        new TreeMap<>(map)
                .forEach((key, value) -> {
                    text(key);
                    text(value);
                });
    }
}
