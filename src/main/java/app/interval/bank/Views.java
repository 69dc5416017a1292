package app.interval.bank;

import app.interval.domain.item.Curriculum;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the files that look at the curriculum from outside: roles, certifications, terms.
final class Views {

    private final Set<String> areas;
    private final Set<String> topics;

    Views(Curriculum curriculum) {
        areas =
                curriculum.areas().stream()
                        .map(Curriculum.Area::id)
                        .collect(Collectors.toUnmodifiableSet());
        topics =
                curriculum.areas().stream()
                        .flatMap(area -> area.topics().stream())
                        .map(Curriculum.Topic::address)
                        .collect(Collectors.toUnmodifiableSet());
    }

    void checkRoles(byte[] bytes, Problems problems) {
        Register.read(bytes, problems).ifPresent(this::roles);
    }

    void checkCertifications(byte[] bytes, Problems problems) {
        Register.read(bytes, problems).ifPresent(this::certifications);
    }

    void checkTerms(byte[] bytes, Problems problems) {
        Register.read(bytes, problems).ifPresent(this::terms);
    }

    private void roles(Register file) {
        file.onlyKeys("schema", "roles");
        file.expect("schema", "roles/1");
        var ids = new HashSet<String>();
        for (var role : file.maps("roles")) {
            role.onlyKeys("id", "title", "note", "areas", "topics");
            List.of("title", "note").forEach(role::text);
            unique(role, ids);
            factors(role.map("areas"), areas, "area");
            factors(role.map("topics"), topics, "topic");
        }
    }

    private static void factors(Register factors, Set<String> known, String what) {
        var texts = factors.allTexts();
        texts.forEach((name, factor) -> {
            if (!factor.value().matches("\\d{1,3}(\\.\\d{1,3})?")) {
                var message = name + " has no number";
                factors.refuse(factor.line(), "K07", message, "Write it like 1.5");
            }
        });
        var names = texts.entrySet().stream();
        known(
                factors,
                names.map(e -> new Yaml.Text(e.getKey(), e.getValue().line())).toList(),
                known,
                what);
    }

    private void certifications(Register file) {
        file.onlyKeys("schema", "certifications");
        file.expect("schema", "certifications/1");
        var ids = new HashSet<String>();
        for (var certification : file.maps("certifications")) {
            certification.onlyKeys("id", "title", "level", "blocks");
            List.of("title", "level").forEach(certification::text);
            unique(certification, ids);
            var shares = 0;
            for (var block : certification.maps("blocks")) {
                block.onlyKeys("title", "share", "topics");
                block.text("title");
                shares += block.number("share");
                topics(block);
            }
            if (shares != 100) {
                var message = "the shares add up to " + shares;
                var line = certification.line("blocks");
                certification.refuse(line, "K04", message, "Make them add up to 100");
            }
        }
    }

    private void terms(Register file) {
        file.onlyKeys("schema", "terms");
        file.expect("schema", "terms/1");
        var owners = new LinkedHashMap<String, String>();
        for (var term : file.maps("terms")) {
            term.onlyKeys("term", "also", "topics");
            topics(term);
            var name = term.text("term");
            spelling(term, new Yaml.Text(name, term.line("term")), name, owners);
            term.texts("also").forEach(also -> spelling(term, also, name, owners));
        }
    }

    private static void spelling(
            Register term, Yaml.Text word, String name, Map<String, String> owners) {
        var key = word.value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        var other = owners.putIfAbsent(key, name);
        if (other != null && !key.isEmpty()) {
            var message = "spelling '" + word.value() + "' belongs to " + other + " already";
            term.refuse(word.line(), "K05", message, "Keep one");
        }
    }

    private void topics(Register owner) {
        known(owner, owner.texts("topics"), topics, "topic");
    }

    private static void known(
            Register owner, Collection<Yaml.Text> names, Set<String> known, String what) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!known.contains(name.value())) {
                var message = what + " " + name.value() + " does not exist";
                var remedy = Spelling.remedy(name.value(), known, "Delete it");
                owner.refuse(name.line(), "K04", message, remedy);
            }
            if (!seen.add(name.value())) {
                var message = what + " " + name.value() + " stands twice";
                owner.refuse(name.line(), "K05", message, "Keep one");
            }
        }
    }

    private static void unique(Register owner, Set<String> ids) {
        var id = owner.text("id");
        if (!ids.add(id)) {
            owner.refuse(owner.line("id"), "K05", "id " + id + " stands twice", "Keep one");
        }
    }
}
