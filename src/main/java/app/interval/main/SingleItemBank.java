package app.interval.main;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Version;
import app.interval.study.ItemBank;

import java.util.List;
import java.util.Map;

/// A bank of the one question that is previewed, whatever its status.
record SingleItemBank(Curriculum curriculum, Item only) implements ItemBank {

    @Override
    public List<ItemFacts> published() {
        return List.of(only.facts());
    }

    @Override
    public Item item(ItemId id) {
        return only;
    }

    @Override
    public Map<ItemId, Version> corrected() {
        return Map.of();
    }

    @Override
    public String hash() {
        return only.facts().edition().hash();
    }
}
