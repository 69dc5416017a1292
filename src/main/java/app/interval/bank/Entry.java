package app.interval.bank;

import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Version;

import java.util.Optional;

/// What a bundle says of an item before its text is read.
///
/// @param file path below the folder the bundle was made of
/// @param faultyBefore first version with the right key, if an older one had a wrong one
record Entry(ItemFacts facts, String file, Optional<Version> faultyBefore) {

    static Entry of(BankItem item) {
        return new Entry(
                item.item().facts(),
                item.source().file(),
                item.authoring().lineage().faultyBefore());
    }
}
