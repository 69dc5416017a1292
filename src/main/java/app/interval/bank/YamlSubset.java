package app.interval.bank;

import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

import java.util.Optional;

/// Names what goes beyond the part of YAML that a file may use.
final class YamlSubset {

    private final YamlDialect dialect;
    private final Problems problems;

    YamlSubset(YamlDialect dialect, Problems problems) {
        this.dialect = dialect;
        this.problems = problems;
    }

    int line(Optional<Mark> mark) {
        return dialect.firstLine() + mark.map(Mark::getLine).orElse(0);
    }

    void check(DocumentStartEvent start, int documentsBefore) {
        if (documentsBefore > 0 || (dialect.flat() && start.isExplicit())) {
            refuse(start, "a second document starts with '---'", "Delete it");
        }
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            refuse(start, "a directive stands here", "Delete the line with '%'");
        }
    }

    void check(DocumentEndEvent end) {
        if (end.isExplicit()) {
            refuse(end, "'...' ends the document", "Delete it");
        }
    }

    void check(AliasEvent alias) {
        refuse(alias, "an alias '*' stands here", "Write the value out, or quote it");
    }

    void check(ScalarEvent scalar) {
        checkMarks(scalar, scalar.getAnchor(), scalar.getTag());
        var lines = line(scalar.getEndMark()) - line(scalar.getStartMark());
        if (dialect.flat() && (lines > 0 || scalar.isLiteral() || scalar.isFolded())) {
            refuse(scalar, "a value runs over several lines", "Write it in one line");
        }
    }

    /// @param depth of the collection; that of the whole file is 1
    void check(CollectionStartEvent start, int depth) {
        checkMarks(start, start.getAnchor(), start.getTag());
        if (dialect.flat() && depth == 2 && !start.isFlow()) {
            var remedy = "Write it in one line: [one, two] or {key: value}";
            refuse(start, "a list or map runs over several lines", remedy);
        } else if (tooDeep(depth)) {
            refuse(start, "lists and maps are nested too deep here", "Flatten them");
        }
    }

    boolean tooDeep(int depth) {
        return depth > dialect.deepest();
    }

    void noMap(Event event) {
        refuse(event, "these are no lines 'key: value'", "Write one key and value per line");
    }

    void notPlainKey(int line) {
        problems.add(line, dialect.rule(), "a key is a list or map", "Write 'key: value'");
    }

    void twice(String key, int line) {
        problems.add(line, dialect.rule(), "key " + key + " stands twice", "Keep one");
    }

    void notYaml(Optional<Mark> mark, String reason) {
        var remedy = "Quote values that hold ': ' or '#' or start with one of [ { * & ! @ %";
        problems.add(line(mark), dialect.rule(), "this is not YAML: " + reason, remedy);
    }

    private void checkMarks(Event event, Optional<Anchor> anchor, Optional<String> tag) {
        if (anchor.isPresent()) {
            refuse(event, "an anchor '&' stands here", "Write the value out");
        }
        if (tag.isPresent()) {
            var remedy = "Every value is text: delete the tag or quote the value";
            refuse(event, "a tag '!' stands here", remedy);
        }
    }

    private void refuse(Event event, String message, String remedy) {
        problems.add(line(event.getStartMark()), dialect.rule(), message, remedy);
    }
}
