package app.interval.verify;

import app.interval.bank.BankItem;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How each item was verified last, a file for each, good for as long as its key is. Failures are
/// not remembered.
final class Memory {

    private final Path folder;
    private final boolean opened;

    private Memory(Path folder, boolean opened) {
        this.folder = folder;
        this.opened = opened;
    }

    static Memory in(Path folder) {
        return new Memory(folder, true);
    }

    /// One that finds nothing of what was kept before, and keeps what comes.
    static Memory unread(Path folder) {
        return new Memory(folder, false);
    }

    /// What was found when everything was as it is now. A file that cannot be read is none.
    Optional<Verified> find(BankItem item, String key) {
        if (!opened) {
            return Optional.empty();
        }
        try {
            var file = file(item);
            var kept = Files.exists(file) ? JSON.std.mapFrom(Files.readString(file)) : Map.of();
            return key.equals(kept.get("key"))
                    ? Optional.of(verified(item, kept))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Verified verified(BankItem item, Map<?, ?> kept) {
        var reason = String.valueOf(kept.get("reason"));
        var checks = number(kept.get("checks"));
        return new Verified(item, Outcome.VERIFIED, reason, checks, List.of());
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    /// Replaces what was kept of an item that is verified.
    void keep(Verified verified, String key) throws IOException {
        Files.createDirectories(folder);
        var words = new LinkedHashMap<String, Object>();
        words.put("key", key);
        words.put("reason", verified.reason());
        words.put("checks", verified.checks());
        var fresh = Files.createTempFile(folder, "result", ".tmp");
        try {
            Files.writeString(fresh, JSON.std.asString(words));
            Files.move(fresh, file(verified.item()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path file(BankItem item) {
        return folder.resolve(item.item().id().item() + ".json");
    }
}
