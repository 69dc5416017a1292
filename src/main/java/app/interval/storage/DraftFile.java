package app.interval.storage;

import app.interval.domain.Certainty;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.Erased;
import app.interval.study.Drafts;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/// Begun answers in a small file beside the database, the newest last. Not in the log, which
/// forgets nothing: a draft is nobody's business once it was handed in or thrown away. Not synced,
/// because it is written at every pause in typing and a power cut may cost a sentence.
///
/// For the queue of moves.
final class DraftFile implements Drafts {

    /// Whoever leaves more questions half answered has left the first ones for good.
    private static final int MOST = 20;

    /// Told without what the file says: it is the learner's.
    private static final Logger LOG = Logger.getLogger(DraftFile.class.getName());

    private final Path path;
    private @Nullable List<Begun> known;

    DraftFile(Path path) {
        this.path = path;
    }

    @Override
    public void keep(Begun begun) {
        var all = new ArrayList<>(without(begun.edition().id()));
        all.add(begun);
        write(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    @Override
    public Optional<Begun> of(Edition edition) {
        return all().stream().filter(begun -> begun.edition().equals(edition)).findFirst();
    }

    @Override
    public Optional<Begun> last() {
        return all().isEmpty() ? Optional.empty() : Optional.of(all().getLast());
    }

    @Override
    public void drop(ItemId item) {
        var left = without(item);
        if (left.size() < all().size()) {
            write(left);
        }
    }

    private List<Begun> without(ItemId item) {
        return all().stream().filter(begun -> !begun.edition().id().equals(item)).toList();
    }

    private List<Begun> all() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    /// What cannot be read is as good as lost.
    private List<Begun> read() {
        try {
            return Files.exists(path) ? rows(JSON.std.anyFrom(Files.readString(path))) : List.of();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warning("cannot read begun answers: " + e.getClass());
            return List.of();
        }
    }

    private static List<Begun> rows(@Nullable Object list) {
        return list instanceof Collection<?> rows
                ? rows.stream().flatMap(row -> readable(row).stream()).toList()
                : List.of();
    }

    /// One row that cannot be read costs none of the others.
    private static Optional<Begun> readable(@Nullable Object row) {
        try {
            return Optional.of(begun(Responses.object(row)));
        } catch (IllegalArgumentException e) {
            LOG.warning("cannot read a begun answer: " + e.getClass());
            return Optional.empty();
        }
    }

    private void write(List<Begun> all) {
        known = List.copyOf(all);
        try {
            if (all.isEmpty()) {
                Files.deleteIfExists(path);
                return;
            }
            var aside = path.resolveSibling(path.getFileName() + ".new");
            var rows = all.stream().map(DraftFile::row).toList();
            Files.writeString(aside, JSON.std.asString(rows));
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warning("cannot keep a begun answer: " + e.getClass());
        }
    }

    private static Map<String, Object> row(Begun begun) {
        var edition = begun.edition();
        var row = new LinkedHashMap<String, Object>();
        row.put("session", begun.session().toString());
        row.put("item", edition.id().toString());
        row.put("version", edition.version().toString());
        row.put("hash", edition.hash());
        begun.made().map(Responses::response).ifPresent(made -> row.put("made", made));
        begun.certainty().map(Certainty::number).ifPresent(sure -> row.put("certainty", sure));
        return row;
    }

    private static Begun begun(Map<String, Object> row) {
        var edition =
                new Edition(
                        ItemId.parse(word(row, "item")),
                        Version.parse(word(row, "version")),
                        word(row, "hash"));
        return new Begun(
                UUID.fromString(word(row, "session")),
                edition,
                Optional.ofNullable(row.get("made"))
                        .map(made -> Responses.answer(Responses.object(made)))
                        .filter(made -> !(made instanceof Erased)),
                Optional.ofNullable(row.get("certainty")).flatMap(DraftFile::certainty));
    }

    /// An answer is not lost with a word on it that cannot be read.
    private static Optional<Certainty> certainty(Object sure) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> sure.equals(certainty.number()))
                .findFirst();
    }

    private static String word(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }
}
