package app.interval.bank;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Measures how long a fresh Java takes to open a bundle of 1,500 items and list them, and then to
/// read the first text and the curriculum. The goal for opening and listing is 50 ms.
///
/// After `mvn test-compile`, with the test classpath of Maven: `java -cp ..
/// app.interval.bank.BundleOpenMeasurement question-bank`. It multiplies the items of the given
/// bank, writes a bundle and starts Java anew for each of nine runs, as a start of the program
/// would.
final class BundleOpenMeasurement {

    private static final int ITEMS = 1_500;
    private static final int RUNS = 9;

    private BundleOpenMeasurement() {}

    public static void main(String[] args) throws Exception {
        var path = Path.of(args[0]);
        if (Files.isDirectory(path)) {
            runAll(bundle(path));
        } else {
            runOnce(path);
        }
    }

    private static void runOnce(Path file) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var processor = threads.getCurrentThreadCpuTime();
        var start = System.nanoTime();
        var bundle = Bundle.open(file);
        var facts = bundle.published();
        var listed = System.nanoTime();
        var used = threads.getCurrentThreadCpuTime() - processor;
        bundle.curriculum();
        var curriculum = System.nanoTime();
        bundle.item(facts.getFirst().id());
        var item = System.nanoTime();
        System.out.printf(
                "%d items: open and list %.1f ms (processor %.1f ms), curriculum %.1f ms,"
                        + " first text %.1f ms%n",
                facts.size(),
                (listed - start) / 1e6,
                used / 1e6,
                (curriculum - listed) / 1e6,
                (item - curriculum) / 1e6);
    }

    private static void runAll(Path file) throws Exception {
        System.out.println(Files.size(file) + " bytes");
        for (var run = 0; run < RUNS; run++) {
            var command =
                    List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BundleOpenMeasurement.class.getName(),
                            file.toString());
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static Path bundle(Path folder) throws IOException {
        var bank = BankReader.read(folder, LocalDate.MAX);
        var temp = Files.createTempDirectory("bundle");
        var many = temp.resolve("bank");
        try (var files = Files.list(folder)) {
            for (var register : files.filter(Files::isRegularFile).toList()) {
                copy(register, many);
            }
        }
        for (var number = 0; number < ITEMS; number++) {
            var item = bank.items().get(number % bank.items().size());
            var file = many.resolve(item.source().file()).resolveSibling("item-" + number + ".md");
            var text =
                    item.source()
                            .text()
                            .replace(item.item().id().item(), "q-%08d".formatted(number))
                            .replaceFirst("\nstatus: \\w+\n", "\nstatus: published\n");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        return write(many, temp.resolve("many.bundle"));
    }

    private static Path write(Path folder, Path file) throws IOException {
        var start = System.nanoTime();
        var bank = BankReader.read(folder, LocalDate.MAX);
        var read = System.nanoTime();
        var problems = new ArrayList<>(bank.problems());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.getFirst().toString());
        }
        BundleWriter.write(bank, file);
        System.out.printf(
                "reading the folder %.0f ms, writing %.0f ms%n",
                (read - start) / 1e6, (System.nanoTime() - read) / 1e6);
        return file;
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()));
    }
}
