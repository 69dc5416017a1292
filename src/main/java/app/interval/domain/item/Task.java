package app.interval.domain.item;

import app.interval.domain.text.RichText;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What has to be done and what counts as right, one variant per type of item. Adding a variant
/// breaks every `switch` that must learn about it, on purpose.
public sealed interface Task {

    /// Pick from a list.
    ///
    /// @param several whether more than one option may be picked, whatever number is right
    /// @param perOption whether each option is a judgement of its own; else all or nothing
    /// @param shuffled whether the order is free; else it is as written
    record Choice(List<Option> options, boolean several, boolean perOption, boolean shuffled)
            implements Task {

        public Choice {
            options = List.copyOf(options);
        }

        /// Labels of the right options.
        public Set<String> correct() {
            return options.stream()
                    .filter(Option::correct)
                    .map(Option::label)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// One thing to pick. Its label is permanent and never given to another option, so an old
    /// answer stays readable however the options are ordered or edited later.
    ///
    /// @param misconception what a person must believe to pick it; empty if it is right
    record Option(String label, RichText text, Optional<String> misconception, RichText rationale) {

        public Option {
            if (!label.matches("[a-z]")) {
                throw new IllegalArgumentException("not a label: " + label);
            }
        }

        public boolean correct() {
            return misconception.isEmpty();
        }
    }

    /// Type exactly what the program of the prompt prints.
    record PredictOutput(String output, List<WrongText> wrong) implements Task {

        public PredictOutput {
            wrong = List.copyOf(wrong);
        }
    }

    /// A wrong answer somebody expects, with the belief behind it.
    record WrongText(String misconception, String text, RichText rationale) {}

    /// Fill the gaps `___1___`, `___2___`, .. of a piece of code.
    record Cloze(String language, String code, List<Blank> blanks, String check) implements Task {

        public Cloze {
            blanks = List.copyOf(blanks);
        }
    }

    record Blank(String label, List<String> accepted, List<WrongText> wrong) {

        public Blank {
            accepted = List.copyOf(accepted);
            wrong = List.copyOf(wrong);
        }
    }

    /// Bring blocks into an order; distractors stay out.
    ///
    /// @param blocks in the right order; the label of a block is its number from 1
    /// @param alsoAccepted further right orders, as numbers of blocks
    /// @param check Python that passes exactly for accepted orders, or empty
    record Order(
            List<RichText> blocks,
            List<Distractor> distractors,
            List<List<Integer>> alsoAccepted,
            String check)
            implements Task {

        public Order {
            blocks = List.copyOf(blocks);
            distractors = List.copyOf(distractors);
            alsoAccepted = alsoAccepted.stream().map(List::copyOf).toList();
        }

        /// All right orders, as labels from top to bottom.
        public List<List<String>> accepted() {
            var own = IntStream.rangeClosed(1, blocks.size()).boxed().toList();
            return Stream.concat(Stream.of(own), alsoAccepted.stream())
                    .map(order -> order.stream().map(String::valueOf).toList())
                    .toList();
        }

        /// Labels of what competes for a place: block number `block`, and the distractors that
        /// imitate it, `x1` being the first distractor of all.
        public List<String> rivals(int block) {
            var imitations =
                    IntStream.range(0, distractors.size())
                            .filter(i -> distractors.get(i).imitates() == block)
                            .mapToObj(i -> "x" + (i + 1));
            return Stream.concat(Stream.of(String.valueOf(block)), imitations).toList();
        }

        /// The block or distractor `label`.
        public RichText block(String label) {
            var number = number(label);
            return isExtra(label) ? distractors.get(number).text() : blocks.get(number);
        }
    }

    /// A wrong block that imitates block number `imitates`.
    record Distractor(int imitates, String misconception, RichText text) {}

    /// Find the right-hand side of every left-hand side.
    record Match(String leftTitle, String rightTitle, List<Pair> pairs, List<Extra> extras)
            implements Task {

        public Match {
            pairs = List.copyOf(pairs);
            extras = List.copyOf(extras);
        }

        /// Labels of the left-hand sides, the numbers of the pairs from 1.
        public List<String> lefts() {
            return IntStream.rangeClosed(1, pairs.size()).mapToObj(String::valueOf).toList();
        }

        /// Labels of the right-hand sides: those of the left-hand sides they belong to, and `x1`,
        /// `x2`, .. for what belongs to nothing.
        public List<String> rights() {
            var spare = IntStream.rangeClosed(1, extras.size()).mapToObj(i -> "x" + i);
            return Stream.concat(lefts().stream(), spare).toList();
        }

        /// The right-hand side `label`.
        public RichText right(String label) {
            var number = number(label);
            return isExtra(label) ? extras.get(number).right() : pairs.get(number).right();
        }

        /// Why the right-hand side `label` stands where it does.
        public RichText why(String label) {
            var number = number(label);
            return isExtra(label) ? extras.get(number).why() : pairs.get(number).why();
        }
    }

    record Pair(RichText left, RichText right, RichText why) {}

    /// A right-hand side that belongs to nothing.
    record Extra(RichText right, RichText why) {}

    /// Point at the line to change.
    ///
    /// @param lines lines people suspect; those without a misconception are right
    record FindBug(String language, String code, List<Line> lines, String fix, String check)
            implements Task {

        public FindBug {
            lines = List.copyOf(lines);
        }

        /// What there is to say of line number `label`.
        public Optional<Line> line(String label) {
            return lines.stream().filter(line -> line.label().equals(label)).findFirst();
        }
    }

    record Line(int number, Optional<String> misconception, RichText rationale) {

        /// The number as it stands in an answer.
        public String label() {
            return String.valueOf(number);
        }

        public boolean correct() {
            return misconception.isEmpty();
        }
    }

    /// Answer in one breath, then compare point by point.
    record Flashcard(RichText answer, List<RichText> points) implements Task {

        public Flashcard {
            points = List.copyOf(points);
        }
    }

    /// Think a situation through aloud.
    ///
    /// @param clarifications what an interviewer would say on request
    record Open(
            List<RichText> clarifications,
            List<Dimension> rubric,
            RichText modelAnswer,
            List<RichText> followUps)
            implements Task {

        public Open {
            clarifications = List.copyOf(clarifications);
            rubric = List.copyOf(rubric);
            followUps = List.copyOf(followUps);
        }
    }

    /// Write code that passes tests the learner does not see.
    record Coding(
            String starter, Tests tests, String solution, List<WrongSolution> wrong, Limits limits)
            implements Task {

        public Coding {
            wrong = List.copyOf(wrong);
        }
    }

    record Tests(String visible, String hidden) {}

    record WrongSolution(String name, String misconception, String code, RichText why) {}

    /// What one run of a learner's code may use.
    record Limits(Duration time, int megabytes) {}

    /// Tell a story of one's own.
    record Behavioural(
            List<Dimension> signals,
            RichText starGuide,
            RichText strongAnswer,
            RichText weakAnswer,
            List<RichText> followUps)
            implements Task {

        public Behavioural {
            signals = List.copyOf(signals);
            followUps = List.copyOf(followUps);
        }
    }

    /// Whether `label` is of something that is no part of the right answer.
    private static boolean isExtra(String label) {
        return label.startsWith("x");
    }

    /// Position, from 0, of what `label` names among its like.
    private static int number(String label) {
        return Integer.parseInt(isExtra(label) ? label.substring(1) : label) - 1;
    }
}
