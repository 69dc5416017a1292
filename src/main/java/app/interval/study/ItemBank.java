package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;

import java.util.List;

/// The questions there are. Listing is cheap; texts are loaded item by item when they are shown.
public interface ItemBank {

    /// Every published item, in the order of their ids.
    List<ItemFacts> published();

    /// The whole item.
    ///
    /// @throws IllegalArgumentException if the bank has no published item of that name
    Item item(ItemId id);

    Curriculum curriculum();

    /// SHA-256 over the whole content, in hexadecimal: two banks with one hash are the same.
    String hash();
}
