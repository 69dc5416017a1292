package app.interval.bank;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

import java.util.List;
import java.util.function.Predicate;

/// Takes from a part what its type of item expects there, and reports what it does not.
final class Pieces {

    private Pieces() {}

    /// The only code block of a part in a language; empty if it lacks.
    static String code(Draft draft, Part part, String language) {
        var fences =
                part.fences().stream()
                        .filter(fence -> fence.language().equals(language) && !fence.has("setup"))
                        .toList();
        if (fences.isEmpty()) {
            var message = "'" + part.title() + "' has no code block of this kind: " + language;
            draft.refuse(part.line(), "V01", message, "Add one that starts with ```" + language);
        } else if (fences.size() > 1) {
            var message = "'" + part.title() + "' has a second code block, but only one is used";
            draft.refuse(fences.get(1).line(), "V01", message, "Join them");
        }
        return fences.isEmpty() ? "" : fences.getFirst().code();
    }

    /// The only code block of a section that holds nothing else. A section that lacks has been
    /// reported, so nothing is said then.
    static String codeAlone(Draft draft, String section, String language) {
        var part = draft.part(section);
        only(draft, part, FencedCodeBlock.class::isInstance, "code");
        return part.isEmpty() ? "" : code(draft, part, language);
    }

    /// The first code block of the prompt with a flag.
    static Fence flagged(Draft draft, String flag) {
        var prompt = draft.part("Prompt");
        return prompt.fences().stream()
                .filter(fence -> fence.has(flag))
                .findFirst()
                .orElseGet(() -> {
                    var message = "the prompt has no code block flagged '" + flag + "'";
                    var remedy = "Start one with ```python " + flag;
                    draft.refuse(Math.max(1, prompt.line()), "V01", message, remedy);
                    return Fence.NONE;
                });
    }

    /// The entries of a part that is one list.
    static List<Node> entries(Draft draft, Part part) {
        only(draft, part, ListBlock.class::isInstance, "a list");
        return part.only(ListBlock.class::isInstance).stream()
                .flatMap(list -> Markdown.children(list).stream())
                .toList();
    }

    /// Reports the first thing in a part that its type makes no use of.
    static void only(Draft draft, Part part, Predicate<Node> useful, String what) {
        part.only(useful.negate()).stream()
                .findFirst()
                .ifPresent(node -> {
                    var message = "'" + part.title() + "' holds " + what + " and no more";
                    var remedy = "Move this to another section or delete it";
                    draft.refuse(Markdown.line(node), "S12", message, remedy);
                });
    }
}
