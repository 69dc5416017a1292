package app.interval.ui.stories;

import static app.interval.texts.Texts.text;

import app.interval.domain.log.Document;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Story;
import app.interval.study.Documents;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.stories.News.Deed;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The learner's stories: which there are, which one is open, and what was just done to one. What
/// was written is kept when its page is left; the last such move can be taken back and brought
/// forth again.
public final class StoriesViewModel {

    /// A move that could not be stored; nothing has changed.
    record Stuck(Exception failure, Runnable again) {}

    private static final Story BLANK = new Story("", List.of(), Map.of());

    private final Documents documents;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Tale>>> tales =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<News>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Stuck>> stuck =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper wanted = new ReadOnlyStringWrapper("");

    /// A story that is being written.
    ///
    /// @param id empty: a new one
    /// @param before what it says as long as nothing is kept
    record Page(Optional<UUID> id, Story before) {}

    public StoriesViewModel(Documents documents, Background background) {
        this.documents = documents;
        this.background = background;
    }

    ReadOnlyObjectProperty<Part<List<Tale>>> talesProperty() {
        return tales.getReadOnlyProperty();
    }

    /// The story that is open; none: the list is.
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Stuck>> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    /// Words that are looked for; blank for all stories.
    ReadOnlyStringProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Looks which stories there are.
    public void refresh() {
        var words = wanted.get();
        background.write(
                () -> documents.search(Kind.STORY, words).stream().map(Tale::of).toList(),
                found -> tales.set(new Ready<>(found)),
                failure -> tales.set(new Failed<>(failure)));
    }

    /// Shows only stories in which all of `words` occur.
    void search(String words) {
        wanted.set(words);
        refresh();
    }

    /// Opens an empty page.
    void begin() {
        page.set(Optional.of(new Page(Optional.empty(), BLANK)));
    }

    void open(Tale tale) {
        page.set(Optional.of(new Page(Optional.of(tale.id()), tale.story())));
    }

    /// Keeps what is written on the open page, if that is anything new, and goes back to the list.
    /// A page that was emptied changes nothing: erasing is another deed.
    void close(Story written) {
        page.get()
                .ifPresent(open -> {
                    page.set(Optional.empty());
                    if (!written.isBlank() && !written.equals(open.before())) {
                        keep(open, written);
                    }
                });
    }

    private void keep(Page open, Story written) {
        var deed = open.id().isPresent() ? Deed.CHANGE : Deed.WRITE;
        var id = open.id().orElseGet(documents::newId);
        store(() -> {
            var action = documents.write(Document.story(id, written));
            return written(deed, name(written), false, action);
        });
    }

    private News written(Deed deed, String title, boolean isBack, UUID action) {
        return new News(
                deed,
                title,
                isBack,
                () -> written(deed, title, !isBack, documents.takeBack(action)));
    }

    /// Empties a story in the file. As long as the program runs that can be taken back.
    void erase(Tale tale) {
        var document = Document.story(tale.id(), tale.story());
        store(() -> erased(document, name(tale.story())));
    }

    private News erased(Document document, String title) {
        var erasure = documents.erase(document);
        return new News(Deed.ERASE, title, false, () -> restored(erasure, title));
    }

    private News restored(Documents.Erasure erasure, String title) {
        documents.restore(erasure);
        return new News(Deed.ERASE, title, true, () -> erased(erasure.before(), title));
    }

    /// Takes the last move back, or what took it back.
    void turn() {
        news.get().ifPresent(last -> store(last.turn()::get));
    }

    void dismiss() {
        stuck.set(Optional.empty());
    }

    /// How a story is called.
    static String name(Story story) {
        return story.title().isEmpty() ? text("stories.untitled") : story.title();
    }

    private void store(Callable<News> move) {
        news.set(Optional.empty());
        background.write(
                move,
                told -> {
                    stuck.set(Optional.empty());
                    news.set(Optional.of(told));
                    refresh();
                },
                failure -> stuck.set(Optional.of(new Stuck(failure, () -> store(move)))));
    }
}
