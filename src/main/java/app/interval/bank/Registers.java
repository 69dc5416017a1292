package app.interval.bank;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Objective;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The part of a bundle that items refer to. Decoded when first asked for.
record Registers(Curriculum curriculum, Map<String, String> misconceptions) {

    void write(BundleOutput out) {
        out.map(misconceptions);
        out.map(curriculum.moved());
        out.number(curriculum.sources().size());
        for (var source : new TreeMap<>(curriculum.sources()).entrySet()) {
            out.text(source.getKey());
            out.text(source.getValue().title());
            out.text(source.getValue().address());
        }
        out.number(curriculum.areas().size());
        for (var area : curriculum.areas()) {
            write(out, area);
        }
    }

    static Registers read(BundleInput in) {
        var misconceptions = in.map();
        var moved = in.map();
        var sources = new LinkedHashMap<String, Curriculum.Source>();
        for (var left = in.number(); left > 0; left--) {
            sources.put(in.text(), new Curriculum.Source(in.text(), in.text()));
        }
        var areas = new ArrayList<Area>();
        for (var left = in.number(); left > 0; left--) {
            areas.add(readArea(in));
        }
        return new Registers(new Curriculum(areas, sources, moved), misconceptions);
    }

    private static void write(BundleOutput out, Area area) {
        out.text(area.id());
        out.text(area.title());
        out.text(area.why());
        for (var level : Level.values()) {
            out.number(area.weight().getOrDefault(level, 0));
        }
        out.number(area.topics().size());
        for (var topic : area.topics()) {
            write(out, topic);
        }
    }

    private static Area readArea(BundleInput in) {
        var id = in.text();
        var title = in.text();
        var why = in.text();
        var weight = new EnumMap<Level, Integer>(Level.class);
        for (var level : Level.values()) {
            weight.put(level, in.number());
        }
        var topics = new ArrayList<Topic>();
        for (var left = in.number(); left > 0; left--) {
            topics.add(readTopic(in));
        }
        return new Area(id, title, why, weight, topics);
    }

    private static void write(BundleOutput out, Topic topic) {
        out.text(topic.address());
        out.text(topic.title());
        out.number(topic.tier());
        out.texts(topic.prerequisites());
        var objectives = new TreeMap<String, String>();
        topic.objectives().forEach((objective, text) -> objectives.put(objective.address(), text));
        out.map(objectives);
    }

    private static Topic readTopic(BundleInput in) {
        var address = in.text();
        var title = in.text();
        var tier = in.number();
        var prerequisites = in.texts();
        var objectives = new LinkedHashMap<Objective, String>();
        in.map().forEach((objective, text) -> objectives.put(new Objective(objective), text));
        return new Topic(address, title, tier, prerequisites, objectives);
    }
}
