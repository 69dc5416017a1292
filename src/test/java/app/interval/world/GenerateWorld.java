package app.interval.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes a generated bank. Arguments, each with a default: folder, seed, number of items.
public final class GenerateWorld {

    private GenerateWorld() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length > 0 ? args[0] : "target/world/question-bank");
        var seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var count = args.length > 2 ? Integer.parseInt(args[2]) : 1_500;
        var bank = new GeneratedBank(Path.of("question-bank"), seed, count);
        bank.write(folder);
        var types =
                bank.items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.slot().type(),
                                        TreeMap::new,
                                        Collectors.counting()));
        System.out.println(bank.items().size() + " items in " + folder + ", seed " + seed);
        System.out.println(types);
    }
}
