package app.interval.verify;

import app.interval.bank.BankItem;
import app.interval.domain.item.Proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What this computer has of what items need.
final class Capability {

    /// Everything that decides a result. A change in one of them makes results of before void.
    private static final List<Class<?>> DECIDING =
            List.of(
                    PredictOutputCheck.class,
                    ClozeCheck.class,
                    OrderCheck.class,
                    FindBugCheck.class,
                    LineChanges.class,
                    CodingCheck.class,
                    ScriptCheck.class,
                    ItemProof.class,
                    Snippets.class,
                    Program.Seed.class,
                    Trial.class,
                    Ran.class,
                    Runner.class);

    private static final String CHECKS = checks();

    private final Setting setting;

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
        needs.tools().forEach(name -> parts.add(name + " " + Systems.program(name)));
        return hash(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String checks() {
        var all = new StringBuilder(Runner.GUARD + Runner.WALLS);
        for (var deciding : DECIDING) {
            var name = deciding.getName();
            var file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (var in =
                    Objects.requireNonNull(Capability.class.getResourceAsStream(file), file)) {
                all.append(hash(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
