package app.interval.cli.bank;

import app.interval.authoring.ItemIds;
import app.interval.authoring.Template;
import app.interval.bank.Bank;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `bank new`: a file to write a question in.
@Command(
        name = "new",
        description = "Makes the file of a new question, with what to write in each place.",
        footer = {
            "",
            "Nothing is ever overwritten. Exit codes: 0 made, 2 could not run.",
            "",
            "Examples:",
            "  bank new --type single-choice --objective async/event-loop#m1",
            "  bank new --type coding --objective dsa/hash-tables#e1 --title \"Repeat buyers\""
        })
final class NewCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("\\bq-[0-9a-hjkmnp-tv-z]{8}\\b");
    private static final int MOST = 99;
    private static final int LONGEST_TITLE = 60;

    private final Workshop workshop;
    private final Output output;

    @Option(
            names = "--bank",
            paramLabel = "DIR",
            defaultValue = Banks.USUAL,
            description = "Folder of the bank, ${DEFAULT-VALUE} if left out.")
    private Path folder = Path.of(Banks.USUAL);

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "Type of question, single-choice for instance.")
    private ItemType type = ItemType.SINGLE_CHOICE;

    @Option(
            names = "--objective",
            required = true,
            paramLabel = "AREA/TOPIC#m1",
            description = "What it tests; an objective of curriculum.yaml.")
    private @Nullable Objective objective;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Its title, up to 60 letters; the file is named after it.")
    private @Nullable String title;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who writes it; the authors of the pack if left out.")
    private @Nullable String author;

    NewCommand(Workshop workshop, Output output) {
        this.workshop = workshop;
        this.output = output;
    }

    @Override
    public Integer call() throws CannotRunException {
        var bank = Banks.read(folder, workshop.latest());
        var wanted = known(bank, Optional.ofNullable(objective));
        var name = Optional.ofNullable(title).map(String::strip).filter(word -> !word.isEmpty());
        if (name.filter(word -> word.length() > LONGEST_TITLE).isPresent()) {
            throw new CannotRunException(
                    "The title is longer than " + LONGEST_TITLE + " letters. Shorten it");
        }
        var id = ItemIds.draw(workshop.random(), used());
        var start = new Template.Start(id, workshop.today(), Optional.ofNullable(author));
        var file = write(new Template(type, wanted, name, start));
        output.say(file.toString());
        output.say("Next:");
        output.say("  1. Replace every WRITE, %s and %s.".formatted(Template.TAG, Template.SOURCE));
        output.say("  2. bank preview " + file);
        output.say("  3. bank lint, then bank verify");
        return BankCommand.CLEAN;
    }

    private static Objective known(Bank bank, Optional<Objective> wanted)
            throws CannotRunException {
        var objective = wanted.orElseThrow(() -> new CannotRunException("Name an objective"));
        var topic =
                bank.curriculum()
                        .topic(objective.topic())
                        .filter(one -> one.address().equals(objective.topic()));
        if (topic.isEmpty()) {
            throw new CannotRunException(
                    "There is no topic " + objective.topic() + ". " + topicsOf(bank, objective));
        }
        if (!topic.get().objectives().containsKey(objective)) {
            throw new CannotRunException(
                    "There is no objective %s. Choose one of these:%n%s"
                            .formatted(objective, objectives(topic.get())));
        }
        return objective;
    }

    private static String topicsOf(Bank bank, Objective objective) {
        var areas = bank.curriculum().areas();
        return areas.stream()
                .filter(area -> area.id().equals(objective.area()))
                .findFirst()
                .map(area ->
                        "Topics of this area: "
                                + area.topics().stream()
                                        .map(Topic::address)
                                        .collect(Collectors.joining(", ")))
                .orElseGet(() ->
                        "Areas: "
                                + areas.stream()
                                        .map(area -> area.id())
                                        .collect(Collectors.joining(", ")));
    }

    private static String objectives(Topic topic) {
        return topic.objectives().entrySet().stream()
                .map(entry -> "  " + entry.getKey() + "  " + entry.getValue())
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /// Every id that stands anywhere in the folder, also in files that cannot be read as items.
    private Set<String> used() throws CannotRunException {
        var used = new HashSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                ID.matcher(text).results().map(MatchResult::group).forEach(used::add);
            }
            return used;
        } catch (IOException e) {
            throw new CannotRunException(folder + " cannot be read: " + e.getMessage());
        }
    }

    private Path write(Template template) throws CannotRunException {
        var place = folder.resolve(template.objective().topic());
        for (var number = 1; number <= MOST; number++) {
            var end = number == 1 ? ".md" : "-" + number + ".md";
            var file = place.resolve(template.slug() + end);
            try {
                Files.createDirectories(place);
                Files.writeString(file, template.text(), StandardOpenOption.CREATE_NEW);
                return file;
            } catch (FileAlreadyExistsException e) {
                if (!Files.isRegularFile(file)) {
                    throw new CannotRunException(e.getMessage() + " is in the way");
                }
            } catch (IOException e) {
                throw new CannotRunException(file + " cannot be written: " + e.getMessage());
            }
        }
        throw new CannotRunException("There are too many files of this name. Give it a --title");
    }
}
