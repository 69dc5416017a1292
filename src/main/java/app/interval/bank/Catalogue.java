package app.interval.bank;

import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The part of a bundle that is read when it is opened. Its hash is the bundle's, because it holds
/// the hashes of everything else.
///
/// @param registerHash SHA-256 of the encoded [Registers]
/// @param entries in the order of their ids
record Catalogue(Pack pack, String registerHash, List<Entry> entries) {

    Catalogue {
        entries = List.copyOf(entries);
    }

    void write(BundleOutput out) {
        out.text(pack.id());
        out.text(pack.title());
        out.text(pack.version());
        out.text(pack.license());
        out.texts(pack.authors());
        out.text(registerHash);
        var types = Arrays.stream(ItemType.values()).map(ItemType::word).toList();
        out.texts(types);
        out.number(entries.size());
        for (var entry : entries) {
            write(out, entry, types);
        }
    }

    static Catalogue read(BundleInput in) {
        var pack = new Pack(in.text(), in.text(), in.text(), in.text(), in.texts());
        var registerHash = in.text();
        var types = new ArrayList<ItemType>();
        for (var word : in.texts()) {
            types.add(ItemType.of(word).orElseThrow(() -> new IllegalArgumentException(word)));
        }
        var entries = new ArrayList<Entry>();
        for (var left = in.number(); left > 0; left--) {
            entries.add(readEntry(in, pack, types));
        }
        return new Catalogue(pack, registerHash, entries);
    }

    /// @param types whose numbers are written instead of their words
    private static void write(BundleOutput out, Entry entry, List<String> types) {
        var facts = entry.facts();
        out.text(facts.id().item());
        out.version(facts.edition().version());
        out.text(facts.edition().hash());
        out.number(types.indexOf(facts.type().word()));
        out.text(facts.objective().address());
        out.text(facts.label().title());
        out.number(facts.label().difficulty());
        out.number((int) facts.expected().toSeconds());
        out.real(facts.demand().ways());
        out.yes(facts.demand().selfGraded());
        out.text(entry.file());
        out.yes(entry.faultyBefore().isPresent());
        entry.faultyBefore().ifPresent(out::version);
    }

    /// @param types by the number they have in this bundle
    private static Entry readEntry(BundleInput in, Pack pack, List<ItemType> types) {
        var id = new ItemId(pack.id(), in.text());
        var edition = new Edition(id, in.version(), in.text());
        var type = types.get(in.number());
        var objective = new Objective(in.text());
        var label = new ItemFacts.Label(in.text(), in.number());
        var expected = Duration.ofSeconds(in.number());
        var demand = new ItemFacts.Demand(expected, in.real(), in.yes());
        var facts = new ItemFacts(edition, type, objective, label, demand);
        var file = in.text();
        var faulty = in.yes() ? Optional.of(in.version()) : Optional.<Version>empty();
        return new Entry(facts, file, faulty);
    }
}
