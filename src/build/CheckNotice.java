import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Checks that NOTICE names what is shipped, no more and no less, in the right version, with its
/// licences and where it comes from. Arguments: NOTICE, list of what is shipped.
final class CheckNotice {

    private static final Pattern ARTEFACT = Pattern.compile("\\S+:\\S+:\\S+ \\| .+");

    private CheckNotice() {}

    public static void main(String[] args) throws Exception {
        var notice = Files.readAllLines(Path.of(args[0]));
        var shipped = artefacts(Files.readAllLines(Path.of(args[1])));
        if (shipped.isEmpty()) {
            throw new IllegalStateException(args[1] + " names nothing");
        }
        var named = artefacts(notice);
        var wrong =
                report("NOTICE lacks", without(shipped, named))
                        | report("NOTICE names, but it is not shipped", without(named, shipped))
                        | report("NOTICE does not say where it comes from", unexplained(notice));
        System.exit(wrong ? 1 : 0);
    }

    private static Set<String> artefacts(List<String> lines) {
        var found = new TreeSet<>(lines);
        found.removeIf(line -> !ARTEFACT.matcher(line).matches());
        return found;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// Artefacts whose indented lines below hold no address.
    private static Set<String> unexplained(List<String> notice) {
        var found = new TreeSet<String>();
        for (var i = 0; i < notice.size(); i++) {
            var below = notice.subList(i + 1, notice.size());
            if (ARTEFACT.matcher(notice.get(i)).matches()
                    && below.stream()
                            .takeWhile(line -> line.startsWith(" "))
                            .noneMatch(line -> line.contains("https://"))) {
                found.add(notice.get(i));
            }
        }
        return found;
    }

    private static boolean report(String what, Set<String> lines) {
        lines.forEach(line -> System.err.println(what + ": " + line));
        return !lines.isEmpty();
    }
}
