package app.interval.domain.item;

import app.interval.domain.Level;
import app.interval.domain.text.RichText;

import java.util.Map;

/// One aspect of a spoken answer, with what it sounds like at each level.
///
/// @param signs what a person of the level says or does; every level has its sign
/// @param redFlag what speaks against the person at any level
public record Dimension(String title, Map<Level, RichText> signs, RichText redFlag) {

    public Dimension {
        signs = Map.copyOf(signs);
        if (signs.size() != Level.values().length) {
            throw new IllegalArgumentException("signs of " + signs.keySet() + " in " + title);
        }
    }
}
