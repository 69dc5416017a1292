package app.interval.verify;

import app.interval.domain.item.Proof;
import app.interval.verify.Program.Seed;

import java.io.IOException;
import java.util.Map;

/// The item's own proof: a script that asserts, beside the prompt's program in `prompt.py`, or what
/// that program prints.
final class ScriptCheck {

    private static final int WITH_SERVERS = 3;

    private ScriptCheck() {}

    static void run(Proof proof, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        var prompt = Snippets.ofPrompt(trial.item().item());
        if (proof.output().isPresent()) {
            output(prompt, proof.output().get(), trial);
        }
        if (proof.script().isPresent()) {
            if (!proof.needs().services().isEmpty()) {
                var time = trial.limits().time().multipliedBy(WITH_SERVERS);
                trial.limit(trial.limits().with(time, trial.limits().megabytes()));
            }
            var source = proof.setup() + "\n" + proof.script().get();
            var beside = Map.of("prompt.py", prompt);
            var program = new Program("verify.py", source, Seed.ZERO, beside);
            trial.accept("the Verify script passes", program, "Verify");
        }
    }

    private static void output(String prompt, String wanted, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        for (var seed : Seed.values()) {
            var ran = trial.run(prompt, seed);
            var same = ran.passed() && ran.output().equals(wanted + "\n");
            var what = "the prompt prints what Verify states (hash seed " + seed.number() + ")";
            trial.check(what, same, ran.words(), "Verify");
        }
    }
}
