package app.interval.cli.bank;

import app.interval.authoring.Blueprint;
import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.bank.Readings;
import app.interval.lint.Companions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Opens the folder a command is about.
final class Banks {

    /// Where the build keeps it.
    static final String USUAL = "question-bank";

    private static final String PLAN = "blueprint.csv";

    private Banks() {}

    /// The bank in `folder`, with its problems.
    ///
    /// @throws CannotRunException if no bank is there
    static Bank read(Path folder, LocalDate today) throws CannotRunException {
        if (!Files.isDirectory(folder)) {
            throw new CannotRunException(folder + " is not a folder. Name the folder of a bank");
        }
        if (!isBank(folder)) {
            throw new CannotRunException(
                    folder
                            + " is no question bank: it has neither pack.yaml nor curriculum.yaml."
                            + " Name the folder that has them");
        }
        try {
            return BankReader.read(folder, today);
        } catch (IOException e) {
            throw new CannotRunException(folder + " cannot be read: " + e.getMessage());
        }
    }

    static boolean isBank(Path folder) {
        return Files.exists(folder.resolve("pack.yaml"))
                || Files.exists(folder.resolve("curriculum.yaml"));
    }

    /// Lines of the bank's plan; none if it has no plan.
    static List<String> plan(Path folder) throws CannotRunException {
        var file = folder.resolve(PLAN);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw noPlan(folder, e);
        }
    }

    static CannotRunException noPlan(Path folder, Exception because) {
        return new CannotRunException(
                folder.resolve(PLAN) + " is no plan: " + because.getMessage());
    }

    /// What lies beside the items.
    static Companions companions(Path folder) throws CannotRunException {
        try {
            return new Companions(Blueprint.stages(plan(folder)), Readings.read(folder));
        } catch (Blueprint.MalformedException e) {
            throw noPlan(folder, e);
        } catch (IOException e) {
            throw new CannotRunException(folder + " cannot be read: " + e.getMessage());
        }
    }

    /// A file of the bank as an editor can open it from here.
    static String path(Path folder, String file) {
        return folder.resolve(file).toString();
    }

    /// `1 item`, `2 items`
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /// Says how many files did not read, where a command works on the others.
    static void mention(Bank bank, Output output) {
        var unread = bank.problems().stream().map(problem -> problem.file()).distinct().count();
        if (unread > 0) {
            var files = count(unread, "file");
            output.say(files + " cannot be read and did not count; bank lint says why.");
        }
    }
}
