package app.interval.verify;

import app.interval.bank.BankItem;
import app.interval.domain.item.Proof;
import app.interval.domain.item.Task;
import app.interval.lint.Proofs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Proves one item with every interpreter that can.
final class ItemProof {

    private final Setting setting;
    private final Limits limits;
    private final Memory memory;
    private final Capability capability;

    /// Items that talk to a server share it, and each may believe that it is alone there.
    private final Lock servers = new ReentrantLock();

    ItemProof(Setting setting, Limits limits, Memory memory) {
        this.setting = setting;
        this.limits = limits;
        this.memory = memory;
        capability = new Capability(setting);
    }

    Verified of(BankItem item) throws IOException, InterruptedException {
        var nothing = nothingToRun(item);
        if (nothing.isPresent()) {
            return without(item, Outcome.NOTHING_TO_RUN, nothing.get());
        }
        var needs = item.item().origin().proof().needs();
        var able = new ArrayList<Interpreter>();
        var reasons = new ArrayList<String>();
        for (var interpreter : setting.interpreters()) {
            capability
                    .lack(interpreter, needs)
                    .ifPresentOrElse(reasons::add, () -> able.add(interpreter));
        }
        capability.missingTool(needs).ifPresent(reasons::add);
        if (able.isEmpty() || capability.missingTool(needs).isPresent()) {
            return without(item, Outcome.NOT_VERIFIED_HERE, reason(reasons));
        }
        var key = capability.key(item, able);
        var remembered = memory.find(item, key);
        return remembered.isPresent() ? remembered.get() : inTurn(item, able, key, reasons);
    }

    private Verified inTurn(BankItem item, List<Interpreter> able, String key, List<String> leftOut)
            throws IOException, InterruptedException {
        if (item.item().origin().proof().needs().services().isEmpty()) {
            return prove(item, able, key, leftOut);
        }
        servers.lockInterruptibly();
        try {
            return prove(item, able, key, leftOut);
        } finally {
            servers.unlock();
        }
    }

    private static String reason(List<String> reasons) {
        return reasons.isEmpty() ? "there is no Python here" : String.join("; ", reasons);
    }

    private static Verified without(BankItem item, Outcome outcome, String reason) {
        return new Verified(item, outcome, reason, 0, List.of());
    }

    /// Why there is nothing to run: the author's reason, or that code is no part of the answer.
    private static Optional<String> nothingToRun(BankItem item) {
        var proof = item.item().origin().proof();
        if (proof.notRunBecause().isPresent()) {
            return proof.notRunBecause();
        }
        return Proofs.hasRun(item.item())
                ? Optional.empty()
                : Optional.of("it has no code that decides its answer");
    }

    private Verified prove(BankItem item, List<Interpreter> able, String key, List<String> leftOut)
            throws IOException, InterruptedException {
        var needs = item.item().origin().proof().needs();
        Map<String, String> environment = new HashMap<>();
        for (var service : needs.services()) {
            var found = setting.services().environment(service);
            if (found.isEmpty()) {
                var reason = setting.services().reason(service);
                return without(item, Outcome.NOT_VERIFIED_HERE, reason);
            }
            environment.putAll(found.get());
        }
        var trials = new ArrayList<Trial>();
        for (var interpreter : able) {
            trials.add(trial(item, interpreter, Surroundings.of(needs, environment)));
        }
        var verified = judged(item, trials, String.join("; ", leftOut));
        // What failed may hold on another day, with more time or another package.
        if (verified.outcome() == Outcome.VERIFIED) {
            memory.keep(verified, key);
        }
        return verified;
    }

    private Trial trial(BankItem item, Interpreter interpreter, Surroundings surroundings)
            throws IOException, InterruptedException {
        var runner = new Runner(interpreter, setting.temporary(), setting.random());
        var trial = new Trial(item, runner, surroundings, limits);
        var proof = item.item().origin().proof();
        try {
            run(item.item().task(), trial);
            ScriptCheck.run(proof, trial);
        } catch (RefusedException e) {
            var what = "its programs stay inside the profile " + surroundings.profile();
            trial.check(what, false, String.valueOf(e.getMessage()), "profile");
        }
        return trial;
    }

    private static void run(Task task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        switch (task) {
            case Task.PredictOutput predict -> PredictOutputCheck.run(predict, trial);
            case Task.Cloze cloze -> ClozeCheck.run(cloze, trial);
            case Task.Order order -> OrderCheck.run(order, trial);
            case Task.FindBug bug -> FindBugCheck.run(bug, trial);
            case Task.Coding coding -> CodingCheck.run(coding, trial);
            case Task.Choice _, Task.Match _, Task.Flashcard _, Task.Open _, Task.Behavioural _ -> {
                // Proven by its script alone.
            }
        }
    }

    private static Verified judged(BankItem item, List<Trial> trials, String leftOut) {
        var failures =
                trials.stream()
                        .flatMap(trial -> trial.failures().stream())
                        .collect(Collectors.toCollection(ArrayList::new));
        disagreement(item, trials).ifPresent(failures::addFirst);
        var checks = trials.stream().mapToInt(Trial::checks).sum();
        var outcome = failures.isEmpty() ? Outcome.VERIFIED : Outcome.FAILED;
        return new Verified(item, outcome, leftOut, checks, failures);
    }

    private static Optional<Failure> disagreement(BankItem item, List<Trial> trials) {
        Proof.Needs needs = item.item().origin().proof().needs();
        var passing = trials.stream().filter(trial -> trial.failures().isEmpty()).toList();
        if (passing.isEmpty() || passing.size() == trials.size() || !needs.python().isEmpty()) {
            return Optional.empty();
        }
        var failing = trials.stream().filter(trial -> !trial.failures().isEmpty()).toList();
        var detail =
                "it holds for %s, not for %s; name the lowest version under python:, or change it"
                        .formatted(names(passing), names(failing));
        var file = item.source().file();
        return Optional.of(new Failure("all interpreters agree", detail, file, 1));
    }

    private static String names(List<Trial> trials) {
        return trials.stream()
                .map(trial -> trial.interpreter().name())
                .collect(Collectors.joining(", "));
    }
}
