package app.interval.cli.bank;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// `interval bank`: everything that authors of questions do without writing.
@Command(
        name = "bank",
        description = "Checks and makes questions. What a command finds goes to standard output.",
        footer = {
            "",
            "Exit codes: 0 nothing found, 1 something found, 2 could not run.",
            "",
            "Examples:",
            "  bank lint",
            "  bank new --type single-choice --objective async/event-loop#m1",
            "  bank lint --help"
        })
public final class BankCommand implements Runnable {

    static final int CLEAN = 0;
    static final int FOUND = 1;
    static final int CANNOT_RUN = 2;

    private static final int WIDTH = 100;

    @Spec private CommandSpec spec = CommandSpec.create();

    private BankCommand() {}

    /// Does what was typed after `bank`.
    ///
    /// @return 0 if nothing was found, 1 if something was, 2 if it could not run
    public static int run(List<String> words, Workshop workshop, Output output) {
        var line = commands(workshop, output);
        line.registerConverter(ItemType.class, BankCommand::type);
        line.registerConverter(Objective.class, BankCommand::objective);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(output.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.setOut(output.out());
        line.setErr(output.err());
        line.setParameterExceptionHandler((e, _) -> misunderstood(e));
        line.setExecutionExceptionHandler((e, _, _) -> {
            if (e instanceof CannotRunException) {
                output.err().println(e.getMessage());
                return CANNOT_RUN;
            }
            throw e;
        });
        return line.execute(words.toArray(String[]::new));
    }

    /// What was wrong, what may have been meant, and where to read on.
    private static int misunderstood(ParameterException e) {
        var line = e.getCommandLine();
        line.getErr().println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            var name = line.getCommandSpec().qualifiedName();
            line.getErr().println("'" + name + " --help' shows what can be said.");
        }
        return CANNOT_RUN;
    }

    private static CommandLine commands(Workshop workshop, Output output) {
        var line = new CommandLine(new BankCommand());
        List.of(
                        new LintCommand(workshop, output),
                        new VerifyCommand(workshop, output),
                        new StatsCommand(workshop, output),
                        new NewCommand(workshop, output),
                        new PreviewCommand(workshop),
                        new DiffCommand(workshop, output))
                .forEach(line::addSubcommand);
        dress(line, workshop.version());
        line.getSubcommands().values().forEach(sub -> dress(sub, workshop.version()));
        return line;
    }

    /// What nobody thought of is told with its trace; it is no finding.
    private static void dress(CommandLine line, String version) {
        var spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.version("Interval " + version);
        spec.exitCodeOnExecutionException(CANNOT_RUN);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static ItemType type(String word) {
        return ItemType.of(word)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'%s' is no type of question; there are %s"
                                        .formatted(word, types())));
    }

    private static String types() {
        return Arrays.stream(ItemType.values())
                .map(ItemType::word)
                .collect(Collectors.joining(", "));
    }

    /// For picocli, which makes sentences of these exceptions only.
    private static Objective objective(String address) {
        try {
            return new Objective(address);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'%s' is no objective; write area/topic#m1".formatted(address));
        }
    }
}
