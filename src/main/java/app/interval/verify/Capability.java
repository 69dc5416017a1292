package app.interval.verify;

import app.interval.bank.BankItem;
import app.interval.domain.item.Proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What this computer has of what items need.
final class Capability {

    /// A change in what decides a result makes results of before void.
    private static final String CHECKS = hash(Rooms.text());

    private final Setting setting;
    private final Map<String, String> tools = new ConcurrentHashMap<>();

    Capability(Setting setting) {
        this.setting = setting;
    }

    /// Why an interpreter cannot run what an item needs, as half a sentence.
    Optional<String> lack(Interpreter interpreter, Proof.Needs needs) {
        if (!interpreter.isAtLeast(needs.python())) {
            return Optional.of(interpreter.name() + ", and it needs " + needs.python());
        }
        var missing =
                needs.requires().stream()
                        .map(Requirement::new)
                        .filter(requirement -> interpreter.installed(requirement).isEmpty())
                        .map(Requirement::toString)
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(interpreter.name() + " lacks " + String.join(", ", missing));
    }

    Optional<String> missingTool(Proof.Needs needs) {
        return needs.tools().stream()
                .filter(tool -> Systems.program(tool).isEmpty())
                .findFirst()
                .map(tool -> "there is no program " + tool);
    }

    /// Names everything on which the result depends, in 64 digits.
    String key(BankItem item, List<Interpreter> able) {
        var needs = item.item().origin().proof().needs();
        var parts = new ArrayList<String>();
        parts.add(CHECKS);
        parts.add(item.item().facts().edition().hash());
        for (var interpreter : able) {
            parts.add(interpreter.executable() + " " + interpreter.version());
            for (var name : needs.requires()) {
                var requirement = new Requirement(name);
                parts.add(name + " " + interpreter.installed(requirement).orElse(""));
            }
        }
        needs.services().forEach(name -> parts.add(name + setting.services().version(name)));
        needs.tools().forEach(name -> parts.add(tools.computeIfAbsent(name, Capability::tool)));
        return hash(String.join("\n", parts));
    }

    private static String tool(String name) {
        var version = Programs.installed(System.getenv()).version(name);
        return name + " " + Systems.program(name) + " " + version;
    }

    private static String hash(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
