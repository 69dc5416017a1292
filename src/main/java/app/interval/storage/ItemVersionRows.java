package app.interval.storage;

import app.interval.domain.item.ItemFacts;
import app.interval.storage.db.tables.records.ItemVersionRecord;

import java.util.Locale;

/// What the log keeps of an item's version, because old versions leave the bank.
final class ItemVersionRows {

    private ItemVersionRows() {}

    static ItemVersionRecord toRow(ItemFacts facts) {
        var row = new ItemVersionRecord();
        row.setItemHash(facts.edition().hash());
        row.setPack(facts.id().pack());
        row.setItem(facts.id().item());
        row.setVersion(facts.edition().version().toString());
        row.setType(facts.type().word());
        row.setLevel(facts.level().name().toLowerCase(Locale.ROOT));
        row.setTopic(facts.topic());
        row.setObjective(facts.objective().address());
        row.setExpectedSeconds((int) facts.expected().toSeconds());
        row.setWays(facts.demand().ways());
        row.setSelfGraded(facts.demand().selfGraded());
        return row;
    }
}
