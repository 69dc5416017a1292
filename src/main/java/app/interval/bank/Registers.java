package app.interval.bank;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Objective;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of a bundle that items refer to. Maps are written in the order of their keys, so that
/// the same content always becomes the same bytes.
record Registers(Curriculum curriculum, Map<String, String> misconceptions) {

    void write(DataOutputStream out) throws IOException {
        writeMap(out, misconceptions);
        writeMap(out, curriculum.moved());
        out.writeInt(curriculum.sources().size());
        for (var source : new TreeMap<>(curriculum.sources()).entrySet()) {
            out.writeUTF(source.getKey());
            out.writeUTF(source.getValue().title());
            out.writeUTF(source.getValue().address());
        }
        out.writeInt(curriculum.areas().size());
        for (var area : curriculum.areas()) {
            write(out, area);
        }
    }

    static Registers read(DataInputStream in) throws IOException {
        var misconceptions = readMap(in);
        var moved = readMap(in);
        var sources = new LinkedHashMap<String, Curriculum.Source>();
        for (var left = in.readInt(); left > 0; left--) {
            sources.put(in.readUTF(), new Curriculum.Source(in.readUTF(), in.readUTF()));
        }
        var areas = new ArrayList<Area>();
        for (var left = in.readInt(); left > 0; left--) {
            areas.add(readArea(in));
        }
        return new Registers(new Curriculum(areas, sources, moved), misconceptions);
    }

    private static void write(DataOutputStream out, Area area) throws IOException {
        out.writeUTF(area.id());
        out.writeUTF(area.title());
        out.writeUTF(area.why());
        for (var level : Level.values()) {
            out.writeInt(area.weight().getOrDefault(level, 0));
        }
        out.writeInt(area.topics().size());
        for (var topic : area.topics()) {
            write(out, topic);
        }
    }

    private static Area readArea(DataInputStream in) throws IOException {
        var id = in.readUTF();
        var title = in.readUTF();
        var why = in.readUTF();
        var weight = new EnumMap<Level, Integer>(Level.class);
        for (var level : Level.values()) {
            weight.put(level, in.readInt());
        }
        var topics = new ArrayList<Topic>();
        for (var left = in.readInt(); left > 0; left--) {
            topics.add(readTopic(in));
        }
        return new Area(id, title, why, weight, topics);
    }

    private static void write(DataOutputStream out, Topic topic) throws IOException {
        out.writeUTF(topic.address());
        out.writeUTF(topic.title());
        out.writeInt(topic.tier());
        out.writeInt(topic.prerequisites().size());
        for (var before : topic.prerequisites()) {
            out.writeUTF(before);
        }
        var objectives = new TreeMap<String, String>();
        topic.objectives().forEach((objective, text) -> objectives.put(objective.address(), text));
        writeMap(out, objectives);
    }

    private static Topic readTopic(DataInputStream in) throws IOException {
        var address = in.readUTF();
        var title = in.readUTF();
        var tier = in.readInt();
        List<String> prerequisites = new ArrayList<>();
        for (var left = in.readInt(); left > 0; left--) {
            prerequisites.add(in.readUTF());
        }
        var objectives = new LinkedHashMap<Objective, String>();
        readMap(in).forEach((objective, text) -> objectives.put(new Objective(objective), text));
        return new Topic(address, title, tier, prerequisites, objectives);
    }

    private static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
        out.writeInt(map.size());
        for (var entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        var map = new LinkedHashMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }
}
