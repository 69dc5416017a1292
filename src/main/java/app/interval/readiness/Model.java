package app.interval.readiness;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What an estimate is made with: the tree of what can be known, and the constants.
public final class Model {

    private final Tree tree;
    private final Constants constants;
    private final UUID id;
    private final Place[] places;

    public Model(Tree tree, Constants constants) {
        this.tree = tree;
        this.constants = constants;
        var text = constants.id() + tree.outline();
        id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        places = new Place[tree.cells()];
        for (int cell = 0; cell < places.length; cell++) {
            places[cell] = Place.of(cell, tree);
        }
    }

    public Tree tree() {
        return tree;
    }

    public Constants constants() {
        return constants;
    }

    /// Of everything a state depends on. Weights of areas are no part of it.
    public UUID id() {
        return id;
    }

    Place place(int cell) {
        return places[cell];
    }

    /// @throws IllegalArgumentException if the tree does not know the cell
    Place place(Cell cell) {
        return places[tree.cell(cell)];
    }
}
