package app.interval.study;

/// How long a session is meant to last. The answer that is on the table may always be finished.
public sealed interface Length {

    int count();

    record Minutes(int count) implements Length {

        public Minutes {
            check(count);
        }
    }

    record Questions(int count) implements Length {

        public Questions {
            check(count);
        }
    }

    private static void check(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a session of " + count);
        }
    }
}
