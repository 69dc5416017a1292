package app.interval.bank;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one YAML map. Works on the parser's events, which know lines, styles and repeated keys.
final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Iterator<Event> events;
    private final YamlSubset subset;
    private final Map<String, Yaml.Field> root = new LinkedHashMap<>();
    private int documents;

    private YamlReader(Iterator<Event> events, YamlSubset subset) {
        this.events = events;
        this.subset = subset;
    }

    /// What could be read.
    ///
    /// @param complete whether it was YAML to the end
    record Result(Yaml.Mapping root, boolean complete) {}

    static Result read(String text, YamlDialect dialect, Problems problems) {
        var events = new Parse(SETTINGS).parseString(text).iterator();
        var reader = new YamlReader(events, new YamlSubset(dialect, problems));
        var complete = reader.readAll();
        return new Result(new Yaml.Mapping(reader.root, dialect.firstLine()), complete);
    }

    private boolean readAll() {
        try {
            document();
            return true;
        } catch (MarkedYamlEngineException e) {
            subset.notYaml(e.getProblemMark().or(e::getContextMark), e.getProblem());
        } catch (YamlEngineException e) {
            subset.notYaml(Optional.empty(), "a character that may not stand in YAML");
        }
        return false;
    }

    private void document() {
        while (events.hasNext()) {
            switch (events.next()) {
                case DocumentStartEvent start -> subset.check(start, documents++);
                case DocumentEndEvent end -> subset.check(end);
                case MappingStartEvent start when documents == 1 && !start.isFlow() -> {
                    subset.check(start, 1);
                    fields(root, 1);
                }
                case CollectionStartEvent other -> {
                    subset.noMap(other);
                    skip();
                }
                case NodeEvent other -> subset.noMap(other);
                case Event _ -> {}
            }
        }
    }

    private void fields(Map<String, Yaml.Field> fields, int depth) {
        for (var next = events.next();
                !(next instanceof CollectionEndEvent);
                next = events.next()) {
            var line = subset.line(next.getStartMark());
            var key = value(next, depth);
            var value = value(events.next(), depth);
            if (!(key instanceof Yaml.Text(var name, _))) {
                subset.notPlainKey(line);
            } else if (fields.putIfAbsent(name, new Yaml.Field(name, value, line)) != null) {
                subset.twice(name, line);
            }
        }
    }

    private List<Yaml> entries(int depth) {
        var entries = new ArrayList<Yaml>();
        for (var next = events.next();
                !(next instanceof CollectionEndEvent);
                next = events.next()) {
            entries.add(value(next, depth));
        }
        return entries;
    }

    private Yaml value(Event event, int depth) {
        var line = subset.line(event.getStartMark());
        return switch (event) {
            case ScalarEvent scalar -> {
                subset.check(scalar);
                yield new Yaml.Text(scalar.getValue(), line);
            }
            case CollectionStartEvent start -> {
                subset.check(start, depth + 1);
                if (subset.tooDeep(depth + 1)) {
                    skip();
                    yield new Yaml.Text("", line);
                }
                yield collection(start, depth + 1, line);
            }
            case AliasEvent alias -> {
                subset.check(alias);
                yield new Yaml.Text("", line);
            }
            case Event _ -> new Yaml.Text("", line);
        };
    }

    private Yaml collection(CollectionStartEvent start, int depth, int line) {
        if (start instanceof SequenceStartEvent) {
            return new Yaml.Sequence(entries(depth), line);
        }
        var fields = new LinkedHashMap<String, Yaml.Field>();
        fields(fields, depth);
        return new Yaml.Mapping(fields, line);
    }

    /// Passes over the rest of a collection whose start has been read.
    private void skip() {
        var open = 1;
        while (open > 0) {
            switch (events.next()) {
                case CollectionStartEvent _ -> open++;
                case CollectionEndEvent _ -> open--;
                case Event _ -> {}
            }
        }
    }
}
