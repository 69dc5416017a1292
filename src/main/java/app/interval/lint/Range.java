package app.interval.lint;

/// Between two numbers, both included.
record Range(int least, int most) {

    boolean holds(int number) {
        return least <= number && number <= most;
    }

    /// `8 to 130`
    String words() {
        return least + " to " + most;
    }
}
