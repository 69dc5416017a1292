package app.interval.bank;

import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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

    void write(DataOutputStream out) throws IOException {
        write(out, pack);
        out.writeUTF(registerHash);
        out.writeInt(entries.size());
        for (var entry : entries) {
            write(out, entry);
        }
    }

    static Catalogue read(DataInputStream in) throws IOException {
        var pack = readPack(in);
        var registerHash = in.readUTF();
        var entries = new ArrayList<Entry>();
        for (var left = in.readInt(); left > 0; left--) {
            entries.add(readEntry(in, pack));
        }
        return new Catalogue(pack, registerHash, entries);
    }

    private static void write(DataOutputStream out, Pack pack) throws IOException {
        out.writeUTF(pack.id());
        out.writeUTF(pack.title());
        out.writeUTF(pack.version());
        out.writeUTF(pack.license());
        out.writeInt(pack.authors().size());
        for (var author : pack.authors()) {
            out.writeUTF(author);
        }
    }

    private static Pack readPack(DataInputStream in) throws IOException {
        var id = in.readUTF();
        var title = in.readUTF();
        var version = in.readUTF();
        var license = in.readUTF();
        var authors = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            authors.add(in.readUTF());
        }
        return new Pack(id, title, version, license, authors);
    }

    private static void write(DataOutputStream out, Entry entry) throws IOException {
        var facts = entry.facts();
        out.writeUTF(facts.id().item());
        write(out, facts.edition().version());
        out.writeUTF(facts.edition().hash());
        out.writeUTF(facts.type().word());
        out.writeUTF(facts.objective().address());
        out.writeUTF(facts.label().title());
        out.writeByte(facts.label().difficulty());
        out.writeInt((int) facts.expected().toSeconds());
        out.writeDouble(facts.demand().ways());
        out.writeBoolean(facts.demand().selfGraded());
        out.writeUTF(entry.file());
        out.writeBoolean(entry.faultyBefore().isPresent());
        if (entry.faultyBefore().isPresent()) {
            write(out, entry.faultyBefore().get());
        }
    }

    private static Entry readEntry(DataInputStream in, Pack pack) throws IOException {
        var id = new ItemId(pack.id(), in.readUTF());
        var edition = new Edition(id, readVersion(in), in.readUTF());
        var type = ItemType.of(in.readUTF()).orElseThrow(() -> new IOException("unknown type"));
        var objective = new Objective(in.readUTF());
        var label = new ItemFacts.Label(in.readUTF(), in.readByte());
        var expected = Duration.ofSeconds(in.readInt());
        var demand = new ItemFacts.Demand(expected, in.readDouble(), in.readBoolean());
        var facts = new ItemFacts(edition, type, objective, label, demand);
        var file = in.readUTF();
        var faulty = in.readBoolean() ? Optional.of(readVersion(in)) : Optional.<Version>empty();
        return new Entry(facts, file, faulty);
    }

    private static void write(DataOutputStream out, Version version) throws IOException {
        out.writeInt(version.major());
        out.writeInt(version.minor());
    }

    private static Version readVersion(DataInputStream in) throws IOException {
        return new Version(in.readInt(), in.readInt());
    }
}
