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

/// The last result of each item, a file for each, good for as long as its key is.
final class Memory {

    private final Path folder;

    Memory(Path folder) {
        this.folder = folder;
    }

    /// What was found when everything was as it is now. A file that cannot be read is none.
    Optional<Verified> find(BankItem item, String key) {
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
        var failures =
                list(kept.get("failures")).stream().map(failure -> failure(item, failure)).toList();
        var checks = number(kept.get("checks"));
        var outcome = Outcome.valueOf(String.valueOf(kept.get("outcome")));
        return new Verified(item, outcome, String.valueOf(kept.get("reason")), checks, failures);
    }

    private static Failure failure(BankItem item, Object kept) {
        var words = kept instanceof Map<?, ?> map ? map : Map.of();
        return new Failure(
                String.valueOf(words.get("what")),
                String.valueOf(words.get("detail")),
                item.source().file(),
                number(words.get("line")));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    /// Replaces what was kept of the item.
    void keep(Verified verified, String key) throws IOException {
        Files.createDirectories(folder);
        var words = new LinkedHashMap<String, Object>();
        words.put("key", key);
        words.put("outcome", verified.outcome().name());
        words.put("reason", verified.reason());
        words.put("checks", verified.checks());
        words.put(
                "failures",
                verified.failures().stream()
                        .map(failure ->
                                Map.of(
                                        "what",
                                        failure.what(),
                                        "detail",
                                        failure.detail(),
                                        "line",
                                        failure.line()))
                        .toList());
        var fresh = Files.createTempFile(folder, "result", ".tmp");
        Files.writeString(fresh, JSON.std.asString(words));
        Files.move(fresh, file(verified.item()), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(BankItem item) {
        return folder.resolve(item.item().id().item() + ".json");
    }
}
