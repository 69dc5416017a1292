package app.interval.readiness;

import java.util.UUID;

/// A state as bytes: the id of its model, then every figure, most significant byte first.
final class Snapshot {

    private static final int ID = 2 * Long.BYTES;

    private Snapshot() {}

    static byte[] write(State state, Model model) {
        var x = state.x();
        var bytes = new byte[ID + x.length * Long.BYTES];
        var id = model.id();
        put(bytes, 0, id.getMostSignificantBits());
        put(bytes, Long.BYTES, id.getLeastSignificantBits());
        for (int i = 0; i < x.length; i++) {
            put(bytes, ID + i * Long.BYTES, Double.doubleToRawLongBits(x[i]));
        }
        return bytes;
    }

    static State read(byte[] bytes, Model model) {
        var x = new double[State.size(model.tree())];
        if (bytes.length != ID + x.length * Long.BYTES
                || !new UUID(get(bytes, 0), get(bytes, Long.BYTES)).equals(model.id())) {
            throw new IllegalArgumentException("not a snapshot of this model");
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.longBitsToDouble(get(bytes, ID + i * Long.BYTES));
        }
        return new State(x);
    }

    private static void put(byte[] bytes, int begin, long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[begin + i] = (byte) (value >>> (8 * (Long.BYTES - 1 - i)));
        }
    }

    private static long get(byte[] bytes, int begin) {
        var value = 0L;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | (bytes[begin + i] & 0xff);
        }
        return value;
    }
}
