package app.interval.verify;

import app.interval.bank.BankItem;
import app.interval.verify.Program.Seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One item before one interpreter: runs its programs and keeps what did not pass.
final class Trial {

    private final BankItem item;
    private final Runner runner;
    private final Surroundings surroundings;
    private final List<Failure> failures = new ArrayList<>();
    private Limits limits;
    private int checks;

    Trial(BankItem item, Runner runner, Surroundings surroundings, Limits limits) {
        this.item = item;
        this.runner = runner;
        this.surroundings = surroundings;
        this.limits = limits;
    }

    BankItem item() {
        return item;
    }

    Interpreter interpreter() {
        return runner.interpreter();
    }

    Limits limits() {
        return limits;
    }

    /// From here on programs have other limits.
    void limit(Limits limits) {
        this.limits = limits;
    }

    int checks() {
        return checks;
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /// Notes a check.
    ///
    /// @param place a key, section or element of the item's file
    /// @param detail what happened if it did not pass
    void check(String what, boolean passed, String detail, String place) {
        checks++;
        if (!passed) {
            fail(what, detail, place);
        }
    }

    private void fail(String what, String detail, String place) {
        var source = item.source();
        var line = source.line(place);
        failures.add(new Failure(interpreter().name() + ": " + what, detail, source.file(), line));
    }

    Ran run(String source) throws IOException, InterruptedException, RefusedException {
        return run(source, Seed.ZERO);
    }

    Ran run(String source, Seed seed) throws IOException, InterruptedException, RefusedException {
        return run(new Program("snippet.py", source, seed, Map.of()));
    }

    /// A program that must pass: it has to reach its last line, so that leaving early skips no
    /// assertion, and it has to do so in whatever order sets have.
    void accept(String what, String source, String place)
            throws IOException, InterruptedException, RefusedException {
        accept(what, new Program("snippet.py", source, Seed.ZERO, Map.of()), place);
    }

    void accept(String what, Program program, String place)
            throws IOException, InterruptedException, RefusedException {
        var passes = true;
        for (var seed : Seed.values()) {
            if (passes) {
                var ran = whole(program.with(seed));
                passes = ran.passed();
                check(
                        seed == Seed.ZERO ? what : what + differently(seed),
                        passes,
                        ran.words(),
                        place);
            }
        }
    }

    private static String differently(Seed seed) {
        return " (hash seed %s, where 0 passes)".formatted(seed.number());
    }

    /// Whether a program passes, reaches its last line and on the way an assertion, and with it all
    /// that it started.
    Ran whole(Program program) throws IOException, InterruptedException, RefusedException {
        var mark = "end-" + runner.word();
        var said = "print('%s', %s)".formatted(mark, Program.COUNT);
        var ran = run(program.counted("\nif __name__ == '__main__':\n    " + said + "\n"));
        if (ran.passed() && !ran.output().contains(mark)) {
            return ran.failedBecause("it ended before its last line; nothing may exit early");
        }
        if (ran.passed() && ran.output().contains(mark + " 0\n")) {
            return new Ran(1, "", "no assertion was executed", ran.stopped());
        }
        if (ran.passed() && ran.failedUnheard()) {
            return ran.heard("an assertion failed where nothing waits for it");
        }
        return ran.passed() && ran.cutShort()
                ? ran.heard("a thread or a coroutine did not come to its end")
                : ran;
    }

    /// A program that must fail, by itself.
    void reject(String what, String source, String place)
            throws IOException, InterruptedException, RefusedException {
        var ran = run(source);
        check(what, ran.failedByItself(), ran.passed() ? "it passed" : ran.words(), place);
    }

    /// A program that must fail in whatever way, an endless loop included.
    void rejectOrEnd(String what, String source, String place)
            throws IOException, InterruptedException, RefusedException {
        var ran = run(source);
        check(what, !ran.passed(), "it passed", place);
    }

    private Ran run(Program program) throws IOException, InterruptedException, RefusedException {
        return runner.run(program, surroundings, limits);
    }
}
