package app.interval.durability;

import app.interval.durability.PowerCuts.Image;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// Many accidents in one recording: `PowerCutRounds [images of each kind] [moves] [reuse after
/// milliseconds] [seed]`.
final class PowerCutRounds {

    private PowerCutRounds() {}

    public static void main(String[] args) throws IOException {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var moves = args.length > 1 ? Integer.parseInt(args[1]) : 250;
        var reuse = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 100);
        var seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        var began = System.nanoTime();
        var cuts =
                PowerCuts.record(
                        Files.createTempDirectory("recorded"), List.of(moves), reuse, seed);
        var folder = Files.createTempDirectory("image");
        System.out.println("recorded " + cuts.summary());
        tell("power off at the first start", cuts.powerOff(count, 0, cuts.begun(), folder, seed));
        tell("power off", cuts.powerOff(count, cuts.begun(), cuts.tape().size(), folder, seed));
        tell("killed", cuts.killed(count, folder, seed));
        System.out.printf("%.1f s%n", (System.nanoTime() - began) / 1e9);
        System.exit(0);
    }

    /// Prints figures, and the first accidents that did harm.
    static void tell(String accident, List<Image> images) {
        var refused = images.stream().filter(image -> !image.refusal().isEmpty()).count();
        var wrong = images.stream().filter(image -> !image.cardsAgree()).count() - refused;
        var losing = images.stream().filter(image -> !image.missing().isEmpty()).toList();
        var worst = losing.stream().mapToInt(image -> image.missing().size()).max().orElse(0);
        System.out.printf(
                "%s: %d images, %d not opened, %d with lost moves (at most %d), %d with wrong cards%n",
                accident, images.size(), refused, losing.size(), worst, wrong);
        images.stream().filter(image -> !image.harmless()).limit(5).forEach(System.out::println);
    }
}
