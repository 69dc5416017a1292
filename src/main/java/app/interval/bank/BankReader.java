package app.interval.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// Reads a folder of questions in the format `pbq/1`.
public final class BankReader {

    private final BankFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private BankReader(BankFolder folder) {
        this.folder = folder;
    }

    /// Everything in the folder that is sound, and everything that is not: bad content never
    /// throws.
    ///
    /// @param today no source can have been read later
    /// @throws IOException if the folder or a file in it cannot be read
    public static Bank read(Path folder, LocalDate today) throws IOException {
        return new BankReader(new BankFolder(folder)).bank(today);
    }

    private Bank bank(LocalDate today) throws IOException {
        var pack = register("pack.yaml", PackReader::read);
        var curriculum = register("curriculum.yaml", CurriculumReader::read);
        var misconceptions = register("misconceptions.yaml", BankReader::misconceptions);
        if (curriculum.isPresent()) {
            views(new Views(curriculum.get()));
        }
        var surroundings = new Surroundings(curriculum, misconceptions.map(Map::keySet), today);
        var items = items(new ItemReader(pack.orElse(Pack.UNREADABLE)), surroundings);
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Bank(
                pack.orElse(Pack.UNREADABLE),
                curriculum.orElse(CurriculumReader.EMPTY),
                misconceptions.orElse(Map.of()),
                items,
                problems);
    }

    private <T> Optional<T> register(String file, BiFunction<byte[], Problems, Optional<T>> reader)
            throws IOException {
        var found = new Problems(file);
        Optional<T> value = Optional.empty();
        if (folder.has(file)) {
            value = reader.apply(folder.read(file), found);
        } else {
            found.add(1, "K07", "the bank has no file " + file, "Add it");
        }
        problems.addAll(found.all());
        return value;
    }

    private static Optional<Map<String, String>> misconceptions(byte[] bytes, Problems problems) {
        return Register.read(bytes, problems).map(BankReader::misconceptions);
    }

    private static Map<String, String> misconceptions(Register file) {
        var texts = new LinkedHashMap<String, String>();
        file.allTexts()
                .forEach((tag, text) -> {
                    if (!tag.matches(ValueRules.KEBAB)) {
                        var message = "tag " + tag + " is not kebab-case";
                        var remedy = "Use lower-case words joined by '-'";
                        file.refuse(text.line(), "S15", message, remedy);
                    }
                    texts.put(tag, text.value());
                });
        return texts;
    }

    private void views(Views views) throws IOException {
        view("roles.yaml", views::checkRoles);
        view("certifications.yaml", views::checkCertifications);
        view("terms.yaml", views::checkTerms);
    }

    private void view(String file, BiConsumer<byte[], Problems> check) throws IOException {
        if (folder.has(file)) {
            var found = new Problems(file);
            check.accept(folder.read(file), found);
            problems.addAll(found.all());
        }
    }

    private void pictures(String file, Draft draft) throws IOException {
        for (var picture : draft.body().pictures()) {
            if (!folder.isPng(file.substring(0, file.lastIndexOf('/') + 1) + picture.path())) {
                var message = "image " + picture.path() + " is missing";
                draft.refuse(picture.line(), "S21", message, "Put the PNG there");
            }
        }
    }

    private List<BankItem> items(ItemReader reader, Surroundings surroundings) throws IOException {
        var results = new ArrayList<ItemReader.Result>();
        for (var file : folder.items(problems)) {
            var result = reader.read(file, folder.read(file));
            surroundings.check(file, result.draft());
            pictures(file, result.draft());
            results.add(result);
        }
        for (var result : results) {
            surroundings.checkReferences(result.draft());
            problems.addAll(result.problems());
        }
        return results.stream()
                .filter(result -> result.problems().isEmpty())
                .flatMap(result -> result.item().stream())
                .sorted(Comparator.comparing(item -> item.item().id().item()))
                .toList();
    }
}
