package app.interval.measure;

import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.bank.BankReader;
import app.interval.domain.item.ItemType;
import app.interval.verify.Interpreter;
import app.interval.verify.Outcome;
import app.interval.verify.Servers;
import app.interval.verify.Setting;
import app.interval.verify.Verification;
import app.interval.verify.Verified;
import app.interval.world.GeneratedBank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How long it takes to prove the items of a generated bank by running their code, the first time
/// and again. Arguments: number of items, number of workers. Needs the build's Python, as
/// [LintFigures] does.
public final class VerifyFigures {

    private VerifyFigures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var items = args.length > 0 ? Integer.parseInt(args[0]) : 150;
        var workers = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        var folder = Files.createTempDirectory("verify-figures");
        new GeneratedBank(Path.of("question-bank"), 1, items).write(folder.resolve("bank"));
        var bank = BankReader.read(folder.resolve("bank"), LocalDate.MAX);
        System.out.println(types(bank.items()));
        var python = Interpreter.at(Path.of(System.getProperty("interval.python", "")));
        try (var servers = Servers.in(folder.resolve("servers"), Map.of())) {
            var programs = Files.createDirectory(folder.resolve("programs"));
            var setting =
                    new Setting(
                            List.of(python),
                            servers,
                            programs,
                            folder.resolve("remembered"),
                            new Random(1));
            for (var when : List.of("first", "again")) {
                run(when, bank, setting, workers);
            }
        }
    }

    private static void run(String when, Bank bank, Setting setting, int workers)
            throws IOException, InterruptedException {
        var effort = Effort.begin();
        var verified = new Verification(setting).of(bank, workers, _ -> {});
        System.out.println(when + " " + effort.untilNow() + " " + outcomes(verified));
    }

    private static Map<ItemType, Long> types(List<BankItem> items) {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> item.item().facts().type(),
                                TreeMap::new,
                                Collectors.counting()));
    }

    private static Map<Outcome, Long> outcomes(List<Verified> verified) {
        return verified.stream()
                .collect(
                        Collectors.groupingBy(
                                Verified::outcome,
                                () -> new EnumMap<>(Outcome.class),
                                Collectors.counting()));
    }
}
