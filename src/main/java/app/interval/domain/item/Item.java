package app.interval.domain.item;

import app.interval.domain.ItemId;
import app.interval.domain.text.RichText;

import java.time.LocalDate;
import java.util.List;

/// One question as its pack defines it, with all its texts. Never changes after loading.
public record Item(ItemFacts facts, RichText prompt, Task task, Teaching teaching, Origin origin) {

    public ItemId id() {
        return facts.id();
    }

    /// What the learner gets besides the verdict.
    ///
    /// @param hints up to three, each saying more than the one before and none the answer
    /// @param explanation empty for types whose model answer explains
    public record Teaching(List<RichText> hints, RichText explanation) {

        public Teaching {
            hints = List.copyOf(hints);
        }
    }

    /// Where the item's claims come from and how they are proven.
    ///
    /// @param sources keys of the curriculum's source registry
    /// @param checked the day on which the sources were last read
    public record Origin(List<String> sources, LocalDate checked, Proof proof) {

        public Origin {
            sources = List.copyOf(sources);
        }
    }
}
