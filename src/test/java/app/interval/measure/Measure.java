package app.interval.measure;

import java.util.Arrays;

/// Starts a measuring program of the test tree. The build hands over one argument, the name of the
/// class and what it is to be called with, separated by blanks.
final class Measure {

    private Measure() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        var words = args[0].strip().split(" +", -1);
        if (words[0].startsWith("$")) {
            throw new IllegalArgumentException("Say what to measure: -Dmeasure=<class>");
        }
        var main = Class.forName(words[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(words, 1, words.length));
    }
}
