package app.interval.world.template;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import java.util.List;

/// The place an item has to fill.
///
/// @param ability the objective in words
public record Slot(ItemType type, Objective objective, String ability, Subject subject) {

    /// What the curriculum says of the topic.
    ///
    /// @param tier 1 to 3, 1 being the core
    /// @param sources keys of the source registry, at least one
    public record Subject(String title, int tier, List<String> sources) {

        public Subject {
            sources = List.copyOf(sources);
        }
    }
}
