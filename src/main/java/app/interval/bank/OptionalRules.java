package app.interval.bank;

import app.interval.domain.item.Version;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Values of the keys that an item may have.
final class OptionalRules {

    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "services",
                    List.of("postgres", "redis"),
                    "tools",
                    List.of("git", "bash", "make", "openssl"));
    private static final List<String> PROFILES = List.of("pure", "files", "processes", "loopback");
    private static final List<String> REASONS =
            List.of("wrong", "outdated", "duplicate", "unclear", "superseded");
    private static final String REQUIREMENT =
            "[A-Za-z0-9][A-Za-z0-9._-]*(\\[[a-z0-9,-]+\\])?"
                    + "((===?|!=|~=|[<>]=?)[\\w.*]+(,(?!$))?)*+";

    private final FrontMatter front;

    private OptionalRules(FrontMatter front) {
        this.front = front;
    }

    static void check(FrontMatter front) {
        var rules = new OptionalRules(front);
        rules.presentation();
        rules.limits();
        rules.needs();
        rules.profile();
        rules.retirement();
        rules.faultyBefore();
    }

    /// What verification may touch: what is declared, else what services and tools ask for.
    static String profile(FrontMatter front) {
        return front.text("profile").orElse(derivedProfile(front));
    }

    private static String derivedProfile(FrontMatter front) {
        return front.has("services") ? "loopback" : front.has("tools") ? "processes" : "pure";
    }

    private void presentation() {
        var several = front.text("type").orElse("").equals("multiple-choice");
        var scoring = front.text("scoring").orElse("per-option");
        if (front.has("scoring") && (!several || !scoring.matches("per-option|all-or-nothing"))) {
            var remedy = "Write per-option or all-or-nothing, for multiple-choice only";
            refuse("scoring", "S04", "scoring '" + scoring + "' is not possible", remedy);
        }
        form("shuffle", "no", "Write no, or delete the line to shuffle");
        form("python", ">=3\\.\\d{1,3}", "Write \">=3.N\" with quotes");
        form("verify", "none: \\S.{9,}", "Write \"none: \" and why nothing can be run");
    }

    private void limits() {
        var limits = front.map("limits");
        var coding = front.text("type").orElse("").equals("coding");
        var known = Set.of("seconds", "memory-mb").containsAll(limits.keySet());
        var numbers = limits.values().stream().allMatch(value -> value.matches("[1-9]\\d{0,5}"));
        if (front.has("limits") && !(coding && known && numbers)) {
            var remedy = "Write {seconds: 5, memory-mb: 256}, for coding only";
            refuse("limits", "S04", "these limits are not possible", remedy);
        }
    }

    private void needs() {
        KNOWN.forEach((key, known) ->
                front.list(key).stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> refuseNeed(key, name, known)));
        for (var name : front.list("requires")) {
            if (!name.replace(" ", "").matches(REQUIREMENT)) {
                var message = "'" + name + "' is no package requirement";
                refuse("requires", "S19", message, "Write it like \"fastapi>=0.115\"");
            }
        }
    }

    private void refuseNeed(String key, String name, List<String> known) {
        var remedy = "Known are " + String.join(", ", known);
        refuse(key, "S19", "'" + name + "' in " + key + " is unknown", remedy);
    }

    private void profile() {
        var given = PROFILES.indexOf(profile(front));
        var needed = derivedProfile(front);
        if (given < 0) {
            var remedy = "Choose one of " + String.join(", ", PROFILES);
            refuse("profile", "S19", "profile " + profile(front) + " is unknown", remedy);
        } else if (given < PROFILES.indexOf(needed)) {
            var remedy = "Delete the line, " + needed + " follows from them";
            refuse("profile", "S19", "the profile forbids what services or tools need", remedy);
        }
    }

    private void retirement() {
        var retired = front.text("status").orElse("").equals("retired");
        var reason = front.text("retired-reason").orElse("");
        if (retired && !REASONS.contains(reason)) {
            var remedy = "Write retired-reason: one of " + String.join(", ", REASONS);
            var key = front.has("retired-reason") ? "retired-reason" : "status";
            refuse(key, "S13", "the item is retired without a known reason", remedy);
        }
        for (var key : List.of("retired-reason", "replaced-by")) {
            if (!retired && front.has(key)) {
                var remedy = "Delete the line, or set status: retired";
                refuse(key, "S13", key + " belongs to retired items only", remedy);
            }
        }
        for (var key : List.of("replaces", "replaced-by")) {
            var id = front.text(key).orElse("");
            if (front.has(key)
                    && (!id.matches(ValueRules.ID) || front.text("id").equals(front.text(key)))) {
                refuse(key, "S13", key + " names no other item", "Write the id of another item");
            }
        }
    }

    private void faultyBefore() {
        var text = front.text("faulty-before").orElse("2.0");
        if (!text.matches("([2-9]|[1-9]\\d{1,5})\\.0")) {
            var remedy = "A new key is a MAJOR step: write N.0 with N from 2";
            refuse("faulty-before", "S20", "faulty-before " + text + " is no such step", remedy);
        } else if (front.has("faulty-before") && version().major() < Version.parse(text).major()) {
            var remedy = "Raise the version to " + text;
            refuse("faulty-before", "S20", "the version is older than faulty-before", remedy);
        }
    }

    /// A malformed version has been reported and gives no further trouble.
    private Version version() {
        return front.text("version")
                .filter(text -> text.matches("\\d{1,6}\\.\\d{1,6}"))
                .map(Version::parse)
                .orElse(new Version(Integer.MAX_VALUE, 0));
    }

    private void form(String key, String form, String remedy) {
        front.text(key)
                .filter(text -> !text.matches(form))
                .ifPresent(text ->
                        refuse(key, "S04", key + " '" + text + "' is not possible", remedy));
    }

    private void refuse(String key, String rule, String message, String remedy) {
        front.refuse(key, rule, message, remedy);
    }
}
