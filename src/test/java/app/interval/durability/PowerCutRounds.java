package app.interval.durability;

import app.interval.durability.PowerCuts.Image;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// Many power cuts: `PowerCutRounds [images] [moves] [reuse after milliseconds] [seed]`.
final class PowerCutRounds {

    private PowerCutRounds() {}

    public static void main(String[] args) throws IOException {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var moves = args.length > 1 ? Integer.parseInt(args[1]) : 250;
        var reuse = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 100);
        var seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        var began = System.nanoTime();
        var cuts = PowerCuts.record(Files.createTempDirectory("recorded"), moves, reuse, seed);
        var recorded = System.nanoTime();
        var folder = Files.createTempDirectory("image");
        var images = cuts.images(count, cuts.begun(), cuts.tape().size(), folder, seed);
        System.out.printf("recorded in %.1f s: %s%n", (recorded - began) / 1e9, cuts.summary());
        System.out.printf("opened in %.1f s: ", (System.nanoTime() - recorded) / 1e9);
        System.out.println(summary(images));
        images.stream().filter(image -> !image.harmless()).limit(20).forEach(System.out::println);
        System.exit(0);
    }

    static String summary(List<Image> images) {
        var refused = images.stream().filter(image -> !image.refusal().isEmpty()).count();
        var torn = images.stream().filter(image -> !image.cardsAgree()).count() - refused;
        var losing = images.stream().filter(image -> !image.missing().isEmpty()).toList();
        var worst = losing.stream().mapToInt(image -> image.missing().size()).max().orElse(0);
        return "%d images, %d not opened, %d with lost moves (at most %d), %d with other cards than the log's"
                .formatted(images.size(), refused, losing.size(), worst, torn);
    }
}
