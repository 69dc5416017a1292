package app.interval.bank;

import app.interval.bank.Authoring.Bloom;
import app.interval.bank.Authoring.Credit;
import app.interval.bank.Authoring.Lineage;
import app.interval.bank.Authoring.Status;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Proof;
import app.interval.domain.item.Task;
import app.interval.domain.item.Version;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts an item together from a file without problems.
final class ItemAssembly {

    private final Pack pack;
    private final String file;
    private final Draft draft;

    ItemAssembly(Pack pack, String file, Draft draft) {
        this.pack = pack;
        this.file = file;
        this.draft = draft;
    }

    BankItem item(byte[] bytes, ItemReader.Content content) {
        var teaching = new Item.Teaching(content.hints(), draft.part("Explanation").text());
        var facts = facts(bytes, content.task());
        var prompt = draft.part("Prompt").text();
        var origin = origin(content);
        var item = new Item(facts, prompt, content.task(), teaching, origin);
        return new BankItem(item, authoring(), source());
    }

    private ItemFacts facts(byte[] bytes, Task task) {
        var id = new ItemId(pack.id(), text("id"));
        var selfGraded =
                task instanceof Task.Flashcard
                        || task instanceof Task.Open
                        || task instanceof Task.Behavioural;
        return new ItemFacts(
                new Edition(id, Version.parse(text("version")), Hashes.sha256(bytes)),
                ItemType.of(text("type")).orElseThrow(),
                new Objective(text("objective")),
                new ItemFacts.Label(text("title"), Integer.parseInt(text("difficulty"))),
                new ItemFacts.Demand(
                        Duration.ofSeconds(Long.parseLong(text("seconds"))),
                        Ways.of(task),
                        selfGraded));
    }

    private Item.Origin origin(ItemReader.Content content) {
        var checked = LocalDate.parse(text("checked"));
        return new Item.Origin(list("sources"), checked, proof(content));
    }

    private Proof proof(ItemReader.Content content) {
        return new Proof(
                setup(),
                Optional.of(content.script()).filter(code -> !code.isBlank()),
                content.output(),
                optional("verify").map(reason -> reason.substring("none: ".length())),
                new Proof.Needs(
                        optional("python").orElse(""),
                        list("requires"),
                        list("services"),
                        list("tools"),
                        OptionalRules.profile(draft.front())));
    }

    private String setup() {
        return List.of("Check", "Verify").stream()
                .flatMap(title -> draft.part(title).fences().stream())
                .filter(fence -> fence.has("setup"))
                .map(Fence::code)
                .findFirst()
                .orElse("");
    }

    private Authoring authoring() {
        var credit =
                new Credit(
                        optional("author").map(List::of).orElse(pack.authors()),
                        optional("license").orElse(pack.license()));
        var lineage =
                new Lineage(
                        optional("faulty-before").map(Version::parse),
                        optional("replaces"),
                        optional("replaced-by"),
                        optional("retired-reason"));
        return new Authoring(
                Status.valueOf(text("status").toUpperCase(Locale.ROOT)),
                Bloom.valueOf(text("bloom").toUpperCase(Locale.ROOT)),
                list("tags"),
                credit,
                lineage);
    }

    private Source source() {
        var lines = new LinkedHashMap<>(draft.front().lines());
        lines.putAll(draft.body().lines());
        return new Source(file, draft.body().source().text(), lines, snippets());
    }

    private List<Snippet> snippets() {
        return draft.body().sections().stream()
                .flatMap(section ->
                        section.fences().stream().map(fence -> fence.snippet(section.title())))
                .toList();
    }

    private String text(String key) {
        return optional(key).orElseThrow();
    }

    private Optional<String> optional(String key) {
        return draft.front().text(key);
    }

    private List<String> list(String key) {
        return draft.front().list(key);
    }
}
