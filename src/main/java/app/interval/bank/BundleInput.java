package app.interval.bank;

import app.interval.domain.item.Version;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what [BundleOutput] wrote. Used at every start of the program, before anything is warm:
/// hence no streams and no decoding character by character.
final class BundleInput {

    private final byte[] bytes;
    private final ByteBuffer buffer;

    BundleInput(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    int number() {
        return buffer.getInt();
    }

    double real() {
        return buffer.getDouble();
    }

    boolean yes() {
        return buffer.get() != 0;
    }

    String text() {
        var length = number();
        var start = buffer.position();
        buffer.position(start + length);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    Version version() {
        return new Version(number(), number());
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var left = number(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    Map<String, String> map() {
        var map = new LinkedHashMap<String, String>();
        for (var left = number(); left > 0; left--) {
            map.put(text(), text());
        }
        return map;
    }
}
