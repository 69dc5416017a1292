package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import java.util.Set;

/// Which of all items a session may ask.
public sealed interface Scope {

    /// All that can be shown.
    record All() implements Scope {}

    /// Those of an area, by its id.
    record OfArea(String area) implements Scope {}

    /// Those of a topic, `area/topic`.
    record OfTopic(String topic) implements Scope {}

    record OfLevel(Level level) implements Scope {}

    record OfType(ItemType type) implements Scope {}

    /// Those whose last answer failed.
    record Failed() implements Scope {}

    /// Those that were answered surely and wrongly, and not rightly on a later day.
    record Misjudged() implements Scope {}

    record Starred() implements Scope {}

    /// Those that were set aside because they were forgotten again and again: they are asked all
    /// the same.
    record Leeches() implements Scope {}

    /// Some that were chosen one by one, such as the misses of a session.
    record These(Set<ItemId> items) implements Scope {

        public These {
            items = Set.copyOf(items);
        }
    }
}
