package app.interval.bank;

import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Version;
import app.interval.study.ItemBank;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The questions as one file. Opening reads the catalogue only; a text is decompressed, checked
/// against its hash and parsed each time it is asked for. Safe for use from several threads.
public final class Bundle implements ItemBank {

    private final BundleParts parts;
    private final Catalogue catalogue;
    private final List<ItemFacts> facts;
    private final Map<String, Integer> places = new HashMap<>();
    private volatile @Nullable Registers registers;

    private Bundle(BundleParts parts) {
        this.parts = parts;
        this.catalogue = Catalogue.read(new BundleInput(parts.catalogue()));
        var facts = new ArrayList<ItemFacts>();
        for (var entry : catalogue.entries()) {
            places.put(entry.facts().id().item(), places.size());
            facts.add(entry.facts());
        }
        this.facts = List.copyOf(facts);
        if (parts.texts() != facts.size()) {
            throw new BundleException("The question bank is damaged: texts are missing");
        }
    }

    /// The bundle in a file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws BundleException if it is no bundle, damaged or too new
    public static Bundle open(Path file) throws IOException {
        return new Bundle(BundleParts.of(Files.readAllBytes(file)));
    }

    /// The bundle in a stream, which is read to its end and left open.
    ///
    /// @throws IOException if it cannot be read
    /// @throws BundleException if it is no bundle, damaged or too new
    public static Bundle open(InputStream stream) throws IOException {
        return new Bundle(BundleParts.of(stream.readAllBytes()));
    }

    @Override
    public List<ItemFacts> published() {
        return facts;
    }

    /// @throws BundleException if the item's text is damaged
    @Override
    public Item item(ItemId id) {
        return bankItem(id).item();
    }

    /// The whole item with what its authors note about it.
    ///
    /// @throws IllegalArgumentException if the bundle has no such item
    /// @throws BundleException if its text is damaged
    public BankItem bankItem(ItemId id) {
        var place = places.get(id.item());
        if (place == null || !id.pack().equals(pack().id())) {
            throw new IllegalArgumentException("no published item " + id);
        }
        var entry = catalogue.entries().get(place);
        var text = parts.text(place);
        if (!Hashes.sha256(text).equals(entry.facts().edition().hash())) {
            throw new BundleException("The question bank is damaged: " + id + " has changed");
        }
        var result = new ItemReader(catalogue.pack()).read(entry.file(), text);
        return result.item()
                .orElseThrow(() -> new BundleException("Unreadable item: " + result.problems()));
    }

    @Override
    public Curriculum curriculum() {
        return registers().curriculum();
    }

    /// What a person wrongly believes, by tag.
    public Map<String, String> misconceptions() {
        return registers().misconceptions();
    }

    @Override
    public Map<ItemId, Version> corrected() {
        var corrected = new HashMap<ItemId, Version>();
        for (var entry : catalogue.entries()) {
            entry.faultyBefore().ifPresent(right -> corrected.put(entry.facts().id(), right));
        }
        return Map.copyOf(corrected);
    }

    public Pack pack() {
        return catalogue.pack();
    }

    @Override
    public String hash() {
        return parts.hash();
    }

    /// Decoded when first asked for; two threads may do so at once and get equal ones.
    private Registers registers() {
        var known = registers;
        if (known == null) {
            var bytes = parts.registers();
            if (!Hashes.sha256(bytes).equals(catalogue.registerHash())) {
                throw new BundleException("The question bank is damaged: curriculum has changed");
            }
            known = Registers.read(new BundleInput(bytes));
            registers = known;
        }
        return known;
    }
}
