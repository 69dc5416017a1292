package app.interval.readiness;

/// Where a cell's figures are in a [State].
///
/// @param topic where its topic begins
/// @param area where its area begins
record Place(int topic, int area, int level) {

    static Place of(int cell, Tree tree) {
        var topic = cell / Tree.LEVELS;
        return new Place(
                State.topic(tree, topic), State.area(tree.areaOf(topic)), cell % Tree.LEVELS);
    }
}
