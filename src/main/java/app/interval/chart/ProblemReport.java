package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.domain.log.Answer;
import app.interval.domain.text.Markdown;
import app.interval.study.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a question, for whoever keeps it. The text is all there is: it is shown
/// before it is written into a file, and nothing else goes with it.
///
/// @param turn as it was shown
/// @param answer that was given; empty: none yet, or the learner keeps it back
/// @param words of the learner's own; may be empty
/// @param program version of the program
public record ProblemReport(
        Turn turn, Optional<Answer> answer, Kind kind, String words, String program) {

    /// What is the matter.
    public enum Kind {
        WRONG,
        UNCLEAR,
        OUTDATED,
        TYPO,
        OTHER;

        /// In words.
        public String words() {
            return switch (this) {
                case WRONG -> text("problem.wrong");
                case UNCLEAR -> text("problem.unclear");
                case OUTDATED -> text("problem.outdated");
                case TYPO -> text("problem.typo");
                case OTHER -> text("problem.other");
            };
        }
    }

    /// `interval-problem-q-wrjd8t6v.md`
    public String fileName() {
        return "interval-problem-" + turn.item().id().item() + ".md";
    }

    /// Everything the file holds.
    public String markdown() {
        var parts = new ArrayList<String>();
        parts.add("# " + text("problem.heading"));
        parts.add(String.join("\n", facts()));
        if (!words.isBlank()) {
            parts.add("## " + text("problem.in-words"));
            parts.add(Markdown.escaped(words.strip()));
        }
        CardMarkdown.part(text("problem.shown"), CardTexts.asked(turn)).forEach(parts::add);
        answer.map(given -> CardTexts.answered(turn, given)).stream()
                .flatMap(given -> CardMarkdown.part(text("problem.answered"), given))
                .forEach(parts::add);
        return String.join("\n\n", parts) + "\n";
    }

    private List<String> facts() {
        var edition = turn.item().facts().edition();
        return List.of(
                "- " + text("problem.question", edition.id(), edition.version()),
                "- " + text("problem.kind", kind.words()),
                "- " + text("problem.program", program));
    }
}
