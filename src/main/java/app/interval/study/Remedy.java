package app.interval.study;

import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemFacts;

import java.util.List;

/// What may help with an item that is forgotten again and again, besides its own explanation.
///
/// @param facts the item
/// @param lapses how often it was forgotten
/// @param foundations topics its own topic builds on
/// @param siblings other items about the same thing, asked differently
public record Remedy(
        ItemFacts facts, int lapses, List<Topic> foundations, List<ItemFacts> siblings) {

    public Remedy {
        foundations = List.copyOf(foundations);
        siblings = List.copyOf(siblings);
    }

    static Remedy of(ItemFacts facts, int lapses, ItemBank bank) {
        var curriculum = bank.curriculum();
        var foundations =
                curriculum.topic(facts.topic()).stream()
                        .flatMap(topic -> topic.prerequisites().stream())
                        .flatMap(address -> curriculum.topic(address).stream())
                        .toList();
        var siblings =
                bank.published().stream()
                        .filter(other -> other.objective().equals(facts.objective()))
                        .filter(other -> !other.id().equals(facts.id()))
                        .toList();
        return new Remedy(facts, lapses, foundations, siblings);
    }
}
