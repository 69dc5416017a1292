import app.interval.bank.BankReader;
import app.interval.bank.BundleWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/// Compiles the question bank to the bundle that is shipped, or names its problems and fails.
///
/// Arguments: folder of the bank, bundle to write, folder of the compiled classes. Does nothing if
/// the bundle is newer than both folders.
final class CompileBank {

    private CompileBank() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var bundle = Path.of(args[1]);
        if (isNewer(bundle, folder) && isNewer(bundle, Path.of(args[2]))) {
            return;
        }
        // The latest date that it is anywhere on Earth, so that no author is told to wait.
        var bank = BankReader.read(folder, LocalDate.now(ZoneOffset.ofHours(14)));
        if (!bank.problems().isEmpty()) {
            bank.problems().forEach(problem -> System.err.println(folder + "/" + problem));
            System.err.println("Problems in the question bank: " + bank.problems().size());
            System.exit(1);
        }
        BundleWriter.write(bank, bundle);
    }

    private static boolean isNewer(Path bundle, Path folder) throws IOException {
        if (!Files.exists(bundle)) {
            return false;
        }
        var written = Files.getLastModifiedTime(bundle);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(bundle) && !file.equals(bundle.getParent()))
                            .map(CompileBank::modified)
                            .max(Comparator.naturalOrder())
                            .orElse(written)
                            .compareTo(written)
                    <= 0;
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
