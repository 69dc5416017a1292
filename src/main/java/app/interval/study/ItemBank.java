package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Version;

import java.util.List;
import java.util.Map;

/// The questions there are. Listing is cheap; texts are loaded item by item when they are shown.
public interface ItemBank {

    /// Every published item, in the order of their ids.
    List<ItemFacts> published();

    /// The whole item.
    ///
    /// @throws IllegalArgumentException if the bank has no published item of that name
    Item item(ItemId id);

    Curriculum curriculum();

    /// Items whose key was wrong once, with the first version that has the right one: answers to
    /// older versions prove nothing.
    Map<ItemId, Version> corrected();

    /// SHA-256 over the whole content, in hexadecimal: two banks with one hash are the same.
    String hash();
}
