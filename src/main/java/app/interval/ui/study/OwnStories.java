package app.interval.ui.study;

import app.interval.domain.log.Document;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Story;
import app.interval.study.Documents;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The learner's stories, as far as a question about them needs: to choose from and to add to.
final class OwnStories {

    /// One of them.
    record Own(UUID id, Story story) {

        private static Own of(Written written) {
            var document = written.document();
            return new Own(document.id(), Story.of(document.text().orElse("")));
        }
    }

    private final Documents documents;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Own>>> all =
            new ReadOnlyObjectWrapper<>(new Loading<>());

    OwnStories(Documents documents, Background background) {
        this.documents = documents;
        this.background = background;
    }

    /// All of them, the one written last first.
    ReadOnlyObjectProperty<Part<List<Own>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Looks which there are.
    void refresh() {
        background.write(
                () -> documents.all(Kind.STORY).stream().map(Own::of).toList(),
                found -> all.set(new Ready<>(found)),
                failure -> all.set(new Failed<>(failure)));
    }

    /// Keeps a new story.
    ///
    /// @param kept told its id
    void keep(Story story, Consumer<UUID> kept, Consumer<? super Exception> failed) {
        var id = documents.newId();
        background.write(
                () -> documents.write(Document.story(id, story)),
                _ -> {
                    kept.accept(id);
                    refresh();
                },
                failed);
    }

    /// What the story `id` says; nothing if it was erased.
    Optional<Story> story(UUID id) {
        return all.get() instanceof Ready<List<Own>>(var stories)
                ? stories.stream().filter(own -> own.id().equals(id)).map(Own::story).findFirst()
                : Optional.empty();
    }
}
