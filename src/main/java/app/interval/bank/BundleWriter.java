package app.interval.bank;

import app.interval.bank.Authoring.Status;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;

/// Compiles a bank to the one file learners get: its published items, texts compressed one by one.
///
/// The file is a magic number, the version of its layout, the SHA-256 of the catalogue, a CRC-32 of
/// both, the lengths of catalogue, registers and index, then these three, then the texts. The index
/// holds the lengths of the texts; it stands outside the catalogue so that the hash does not depend
/// on the compressor.
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
        var registers = new BundleOutput();
        new Registers(bank.curriculum(), bank.misconceptions()).write(registers);
        var catalogue = new BundleOutput();
        var entries = items.stream().map(Entry::of).toList();
        new Catalogue(bank.pack(), Hashes.sha256(registers.bytes()), entries).write(catalogue);
        return join(catalogue.bytes(), Compression.deflate(registers.bytes()), texts);
    }

    private static byte[] join(byte[] catalogue, byte[] registers, List<byte[]> texts) {
        var out = new BundleOutput();
        out.raw(ByteBuffer.allocate(Long.BYTES).putLong(BundleParts.MAGIC).array());
        out.number(BundleParts.LAYOUT);
        var hash = HexFormat.of().parseHex(Hashes.sha256(catalogue));
        out.raw(hash);
        out.number(Hashes.crc32(hash, catalogue));
        out.number(catalogue.length);
        out.number(registers.length);
        out.number(texts.size() * Integer.BYTES);
        out.raw(catalogue);
        out.raw(registers);
        texts.forEach(text -> out.number(text.length));
        texts.forEach(out::raw);
        return out.bytes();
    }
}
