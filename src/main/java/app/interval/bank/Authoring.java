package app.interval.bank;

import app.interval.domain.item.Version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What authors and reviewers note about an item besides its content.
///
/// @param tags in kebab-case
public record Authoring(
        Status status, Bloom bloom, List<String> tags, Credit credit, Lineage lineage) {

    public Authoring {
        tags = List.copyOf(tags);
    }

    /// How far the item has come; only published ones are asked.
    public enum Status {
        DRAFT,
        REVIEW,
        PUBLISHED,
        RETIRED;

        /// As it stands in the file.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What kind of thinking the item asks for, after Bloom's taxonomy.
    public enum Bloom {
        REMEMBER,
        UNDERSTAND,
        APPLY,
        ANALYZE,
        EVALUATE,
        CREATE;

        /// As it stands in the file.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Who wrote the item and what others may do with it; the pack's where the item is silent.
    ///
    /// @param license SPDX expression
    public record Credit(List<String> authors, String license) {

        public Credit {
            authors = List.copyOf(authors);
        }
    }

    /// How the item relates to earlier and later ones.
    ///
    /// @param faultyBefore first version with the right key, if an older one had a wrong one
    /// @param replaces id of the item whose place this one takes
    /// @param replacedBy id of the item that takes the place of this retired one
    /// @param retiredReason `wrong`, `outdated`, `duplicate`, `unclear` or `superseded`
    public record Lineage(
            Optional<Version> faultyBefore,
            Optional<String> replaces,
            Optional<String> replacedBy,
            Optional<String> retiredReason) {}
}
