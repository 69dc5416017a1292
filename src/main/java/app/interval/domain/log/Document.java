package app.interval.domain.log;

import app.interval.domain.ItemId;
import app.interval.domain.item.Version;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// One version of a text the learner wrote.
///
/// @param id shared by all versions of a document
/// @param text empty: erased
public record Document(UUID id, Kind kind, Optional<About> about, Optional<String> text) {

    /// The note on an item. There is one, so its id is derived from the item: notes made on two
    /// machines are versions of the same document.
    public static Document note(ItemId item, Version version, String text) {
        return new Document(
                noteOn(item), Kind.NOTE, Optional.of(new About(item, version)), Optional.of(text));
    }

    /// The id of the note on `item`.
    public static UUID noteOn(ItemId item) {
        return UUID.nameUUIDFromBytes(("note on " + item).getBytes(StandardCharsets.UTF_8));
    }

    /// A version of the learner's own story `id`.
    public static Document story(UUID id, Story story) {
        return new Document(id, Kind.STORY, Optional.empty(), Optional.of(story.text()));
    }

    /// What there is to be found in it by words; nothing if it was erased.
    public String searched() {
        return kind.equals(Kind.STORY)
                ? text.map(Story::of).map(Story::words).orElse("")
                : text.orElse("");
    }

    /// What it is. Stored as a word, so that kinds can be added.
    ///
    /// @param word as in the log
    public record Kind(String word) {

        /// About an item.
        public static final Kind NOTE = new Kind("note");

        /// Something the learner went through, as [Story] has it.
        public static final Kind STORY = new Kind("story");

        public Kind {
            if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.isBlank()) {
                throw new IllegalArgumentException("not a kind of document: " + word);
            }
        }
    }

    /// The item a document is about, in the version the learner had before them.
    public record About(ItemId item, Version version) {}
}
