package app.interval.bank;

import app.interval.bank.Authoring.Status;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;

/// Compiles a bank to the one file learners get: its published items, texts compressed one by one.
///
/// The file is a magic number, the version of its layout, the hash of the catalogue, the lengths of
/// catalogue, registers and index, then these three, then the texts. The index holds the lengths of
/// the texts; it stands outside the catalogue so that the hash does not depend on the compressor.
public final class BundleWriter {

    private BundleWriter() {}

    /// Writes the bundle beside `file`, whose folder exists, and moves it there when it is whole.
    /// The same bank always gives the same bytes.
    ///
    /// @throws IllegalArgumentException if the bank has problems
    public static void write(Bank bank, Path file) throws IOException {
        var bytes = compile(bank);
        var partial = file.resolveSibling(file.getFileName() + ".part");
        Files.write(partial, bytes);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] compile(Bank bank) {
        if (!bank.problems().isEmpty()) {
            throw new IllegalArgumentException("the bank has problems: " + bank.problems());
        }
        var items =
                bank.items().stream()
                        .filter(item -> item.authoring().status() == Status.PUBLISHED)
                        .toList();
        var texts =
                items.stream()
                        .map(item -> item.source().text().getBytes(StandardCharsets.UTF_8))
                        .map(Compression::deflate)
                        .toList();
        var registers = bytes(new Registers(bank.curriculum(), bank.misconceptions())::write);
        var entries = items.stream().map(Entry::of).toList();
        var catalogue = bytes(new Catalogue(bank.pack(), Hashes.sha256(registers), entries)::write);
        return bytes(out -> write(out, catalogue, Compression.deflate(registers), texts));
    }

    private static void write(
            DataOutputStream out, byte[] catalogue, byte[] registers, List<byte[]> texts)
            throws IOException {
        out.writeLong(BundleParts.MAGIC);
        out.writeInt(BundleParts.LAYOUT);
        out.write(HexFormat.of().parseHex(Hashes.sha256(catalogue)));
        out.writeInt(catalogue.length);
        out.writeInt(registers.length);
        out.writeInt(texts.size() * Integer.BYTES);
        out.write(catalogue);
        out.write(registers);
        for (var text : texts) {
            out.writeInt(text.length);
        }
        for (var text : texts) {
            out.write(text);
        }
    }

    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Part part) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text is too long for a bundle", e);
        }
        return bytes.toByteArray();
    }
}
