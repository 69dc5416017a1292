package app.interval.measure;

import app.interval.authoring.Blueprint;
import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.bank.Readings;
import app.interval.lint.Companions;
import app.interval.lint.Finding;
import app.interval.lint.Lint;
import app.interval.lint.Parsed;
import app.interval.lint.Syntax;
import app.interval.verify.Interpreter;
import app.interval.verify.PythonSyntax;
import app.interval.world.GeneratedBank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How long lint takes in a generated bank: the command as an author types it, and its parts in a
/// machine that is warm. Arguments: number of items, number of times. Needs the build's Python, so
/// `process-test-classes` comes before it instead of `test-compile`.
public final class LintFigures {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final Path bank;
    private final Path python;

    private LintFigures(Path bank, Path python) {
        this.bank = bank;
        this.python = python;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var items = args.length > 0 ? Integer.parseInt(args[0]) : 1_500;
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var folder = Files.createTempDirectory("lint-figures");
        new GeneratedBank(Path.of("question-bank"), 1, items).write(folder);
        var figures = new LintFigures(folder, Path.of(System.getProperty("interval.python", "")));
        for (var i = 0; i < times; i++) {
            System.out.println("command " + figures.command());
        }
        for (var i = 0; i < times; i++) {
            System.out.println(figures.parts());
        }
        System.out.println("findings " + figures.findings());
    }

    /// A process of its own, from its start to its end.
    private Effort command() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = "bank lint " + bank + " -p " + python;
        var command =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-Dinterval.arguments=" + words,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.interval.main.Main");
        var effort = Effort.begin();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > 1) {
            throw new IOException(said);
        }
        return effort.untilNow();
    }

    private String parts() throws IOException {
        var reading = Effort.begin();
        var sound = BankReader.read(bank, TODAY);
        var read = reading.untilNow();
        var asking = new Timed(new PythonSyntax(Interpreter.at(python)));
        var linting = Effort.begin();
        lint(sound, asking);
        return "reading %s; lint %s, Python %s of it"
                .formatted(read, linting.untilNow(), asking.effort);
    }

    private List<Finding> lint(Bank read, Syntax syntax) throws IOException {
        return Lint.of(read, companions(), syntax, TODAY);
    }

    private Companions companions() throws IOException {
        try {
            var plan = Files.readAllLines(bank.resolve("blueprint.csv"));
            return new Companions(Blueprint.stages(plan), Readings.read(bank));
        } catch (Blueprint.MalformedException e) {
            throw new IOException(e);
        }
    }

    /// Numbers by rule.
    private Map<String, Long> findings() throws IOException {
        var syntax = new PythonSyntax(Interpreter.at(python));
        return lint(BankReader.read(bank, TODAY), syntax).stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    /// Python, and how much of the time it takes.
    private static final class Timed implements Syntax {

        private final Syntax python;
        private Effort effort = Effort.begin();

        Timed(Syntax python) {
            this.python = python;
        }

        @Override
        public Map<String, Parsed> parse(Collection<String> sources) {
            var begin = Effort.begin();
            var answer = python.parse(sources);
            effort = begin.untilNow();
            return answer;
        }
    }
}
