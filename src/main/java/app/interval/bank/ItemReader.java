package app.interval.bank;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.text.RichText;

import java.util.List;
import java.util.Optional;

/// Reads one file. What needs other files, such as whether the topic exists, is not judged here.
final class ItemReader {

    /// What became of a file.
    ///
    /// @param item empty if the file has problems
    record Result(Draft draft, Optional<BankItem> item) {

        /// What is wrong with it so far; checks of the surroundings may add more.
        List<Problem> problems() {
            return draft.problems().all();
        }
    }

    /// What a body says.
    ///
    /// @param script proof of the answer, empty if there is none of its own
    /// @param output what the prompt's program prints, if the proof states it
    record Content(Task task, List<RichText> hints, String script, Optional<String> output) {}

    private final Pack pack;

    ItemReader(Pack pack) {
        this.pack = pack;
    }

    /// @param file path below the bank's folder, with `/`
    Result read(String file, byte[] bytes) {
        var problems = new Problems(file);
        var draft = draft(SourceText.ofItem(bytes, problems), problems);
        var type = draft.front().text("type").flatMap(ItemType::of);
        ValueRules.check(draft.front());
        OptionalRules.check(draft.front());
        var content = type.map(known -> content(draft, known));
        if (content.isEmpty() || !problems.isEmpty()) {
            return new Result(draft, Optional.empty());
        }
        var assembly = new ItemAssembly(pack, file, draft);
        return new Result(draft, Optional.of(assembly.item(bytes, content.get())));
    }

    private static Draft draft(SourceText source, Problems problems) {
        var lines = source.lines();
        var end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---");
        if (lines.isEmpty() || !lines.getFirst().equals("---") || end < 0) {
            var remedy = "Start with a line '---', the keys and a second line '---'";
            problems.add(1, "S00", "the file has no front matter", remedy);
            return new Draft(FrontMatter.none(problems), Body.read(source, 0, problems), problems);
        }
        var yaml = String.join("\n", lines.subList(1, end + 1)) + "\n";
        var front = FrontMatter.read(yaml, problems);
        return new Draft(front, Body.read(source, end + 2, problems), problems);
    }

    private static Content content(Draft draft, ItemType type) {
        SectionRules.of(type).check(draft);
        var verify = draft.part("Verify");
        var output = verify.fences().stream().filter(ItemReader::statesOutput).findFirst();
        var scripted = output.isEmpty() || verify.fences().stream().anyMatch(ItemReader::isScript);
        var script = verify.isEmpty() || !scripted ? "" : Pieces.code(draft, verify, "python");
        var stated = output.map(Fence::code);
        return new Content(task(draft, type), Hints.read(draft), script, stated);
    }

    private static boolean statesOutput(Fence fence) {
        return fence.language().equals("text") && fence.has("stdout");
    }

    private static boolean isScript(Fence fence) {
        return fence.language().equals("python") && !fence.has("setup");
    }

    private static Task task(Draft draft, ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE -> ChoiceReader.read(draft, false);
            case MULTIPLE_CHOICE -> ChoiceReader.read(draft, true);
            case PREDICT_OUTPUT -> PredictOutputReader.read(draft);
            case CLOZE -> ClozeReader.read(draft);
            case ORDER -> OrderReader.read(draft);
            case MATCH -> MatchReader.read(draft);
            case FIND_BUG -> FindBugReader.read(draft);
            case FLASHCARD -> SpokenReader.flashcard(draft);
            case OPEN -> SpokenReader.open(draft);
            case CODING -> CodingReader.read(draft);
            case BEHAVIOURAL -> SpokenReader.behavioural(draft);
        };
    }
}
