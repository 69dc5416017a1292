package app.interval.mutants;

import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.bank.Readings;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A copy of the question bank in which one item at a time is broken. The items that are broken are
/// kept beside the tests as they once were, so whoever edits the bank need not look here.
final class BrokenBank {

    /// A day on which all sources have been read.
    static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private static final Path ORIGINAL = Path.of("question-bank");

    private final Path folder;

    private BrokenBank(Path folder) {
        this.folder = folder;
    }

    /// All of it.
    ///
    /// @param folder where the copy is made
    static BrokenBank in(Path folder) throws IOException {
        var kept = kept();
        copy(ORIGINAL, folder, file -> register(file) || !Files.exists(kept.resolve(file)));
        copy(kept, folder, file -> !register(file));
        return new BrokenBank(folder);
    }

    /// Only the items that are to be broken, and what belongs to no item: however large the bank
    /// grows, this one is soon read.
    static BrokenBank of(List<Mutation> mutations, Path folder) throws IOException {
        var items = mutations.stream().map(Mutation::file).collect(Collectors.toSet());
        var kept = kept();
        copy(ORIGINAL, folder, file -> register(file) && !Files.exists(kept.resolve(file)));
        copy(
                kept,
                folder,
                file -> register(file) || items.contains(file.toString().replace('\\', '/')));
        return new BrokenBank(folder);
    }

    /// What belongs to no item.
    private static boolean register(Path file) {
        return file.getNameCount() < 3;
    }

    private static Path kept() {
        var folder = BrokenBank.class.getResource("items");
        try {
            return Path.of(Objects.requireNonNull(folder).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (var all = Files.walk(from)) {
            var files = all.filter(Files::isRegularFile).map(from::relativize).filter(wanted);
            for (var file : files.toList()) {
                var copy = to.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(file), copy);
            }
        }
    }

    /// As it is before anything is broken.
    Bank sound() throws IOException {
        return BankReader.read(folder, TODAY);
    }

    Optional<Readings> readings() throws IOException {
        return Readings.read(folder);
    }

    /// The bank with a broken item; the folder is sound again afterwards.
    ///
    /// @throws IllegalArgumentException if a text to replace does not stand in it exactly once
    Bank with(Mutation mutation) throws IOException {
        var file = folder.resolve(mutation.file());
        var sound = Files.readString(file);
        var broken = sound;
        for (var change : mutation.changes()) {
            broken = changed(broken, mutation, change);
        }
        Files.writeString(file, broken);
        try {
            return sound();
        } finally {
            Files.writeString(file, sound);
        }
    }

    private static String changed(String text, Mutation mutation, Mutation.Change change) {
        var at = text.indexOf(change.from());
        if (at < 0 || text.indexOf(change.from(), at + 1) >= 0) {
            throw new IllegalArgumentException(
                    "%s: %s does not have exactly once:%n%s"
                            .formatted(mutation.name(), mutation.file(), change.from()));
        }
        return text.substring(0, at) + change.to() + text.substring(at + change.from().length());
    }
}
