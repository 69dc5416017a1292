package app.interval.measure;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs benchmarks, with the JVM as it comes or with the options of the packaged program, and puts
/// the scores beside each other.
///
/// Arguments: a pattern of the benchmarks' names; `plain`, `package` or `plain,package`.
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Map<String, Map<String, String>> scores = new TreeMap<>();
        for (var flags : args[1].split(",", -1)) {
            var options =
                    new OptionsBuilder()
                            .include(args[0])
                            .jvmArgs(options(flags))
                            .shouldFailOnError(true);
            for (var result : new Runner(options.build()).run()) {
                scores.computeIfAbsent(name(result), _ -> new LinkedHashMap<>())
                        .put(flags, score(result));
            }
        }
        System.out.println();
        scores.forEach((name, each) -> System.out.printf("%-60s %s%n", name, each));
    }

    /// Those of the package stand where its scripts read them. What they say of JavaFX is left out,
    /// which is not there, and the cache, which is for the start.
    private static String[] options(String flags) throws IOException {
        return switch (flags) {
            case "plain" -> new String[0];
            case "package" -> ofThePackage();
            default -> throw new IllegalArgumentException("plain or package, not " + flags);
        };
    }

    private static String[] ofThePackage() throws IOException {
        var all = Files.readAllLines(Path.of("src/build/java-options"));
        all.addAll(Files.readAllLines(Path.of("jpackage/java-options")));
        return all.stream().filter(option -> option.startsWith("-X")).toArray(String[]::new);
    }

    private static String name(RunResult result) {
        var parameters = result.getParams();
        var values = parameters.getParamsKeys().stream().map(parameters::getParam);
        var method = parameters.getBenchmark().replaceFirst("^.*[.](?=[^.]+[.])", "");
        return Stream.concat(Stream.of(method), values).collect(Collectors.joining(" "));
    }

    private static String score(RunResult result) {
        var primary = result.getPrimaryResult();
        return "%.4g +- %.2g %s"
                .formatted(primary.getScore(), primary.getScoreError(), primary.getScoreUnit());
    }
}
