package app.interval.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A file on its way to becoming an item. Reading goes on after a problem, so that an author sees
/// all of them; what comes out of a file with problems is thrown away.
final class Draft {

    /// A misconception that the item names.
    record Tag(String name, int line) {}

    private final FrontMatter front;
    private final Body body;
    private final Problems problems;
    private final List<Tag> tags = new ArrayList<>();

    Draft(FrontMatter front, Body body, Problems problems) {
        this.front = front;
        this.body = body;
        this.problems = problems;
    }

    FrontMatter front() {
        return front;
    }

    Body body() {
        return body;
    }

    Problems problems() {
        return problems;
    }

    /// Misconceptions named so far.
    List<Tag> tags() {
        return List.copyOf(tags);
    }

    Part part(String title) {
        return body.part(title);
    }

    List<Part> elements(String title) {
        return body.elements(title);
    }

    void refuse(int line, String rule, String message, String remedy) {
        problems.add(line, rule, message, remedy);
    }

    /// Notes that the item names a misconception, and returns its name.
    String tag(String name, int line) {
        tags.add(new Tag(name, line));
        return name;
    }

    /// Reads the elements of a section. Those whose heading has another form are reported and left
    /// out.
    ///
    /// @param example of such a heading, for the author
    <T> List<T> elements(
            String section, Pattern form, String example, BiFunction<Part, MatchResult, T> read) {
        return elements(section).stream()
                .flatMap(element ->
                        heading(element, form, example)
                                .map(heading -> read.apply(element, heading))
                                .stream())
                .toList();
    }

    private Optional<MatchResult> heading(Part element, Pattern form, String example) {
        var match = form.matcher(element.title());
        if (match.matches()) {
            return Optional.of(match.toMatchResult());
        }
        var message = "heading '" + element.title() + "' has the wrong form";
        refuse(element.line(), "S12", message, "Write " + example);
        return Optional.empty();
    }
}
