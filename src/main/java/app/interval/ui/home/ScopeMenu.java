package app.interval.ui.home;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.ItemType;
import app.interval.study.Scope;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Chooses which questions a session may ask.
final class ScopeMenu extends MenuButton {

    private final Consumer<Scope> choose;
    private final Curriculum curriculum;

    /// @param playable types of items that can be shown
    /// @param choose what to do with the choice
    ScopeMenu(Curriculum curriculum, Set<ItemType> playable, Consumer<Scope> choose) {
        this.curriculum = curriculum;
        this.choose = choose;
        setId("home-scope");
        setAccessibleHelp(text("help.menu"));
        getItems().addAll(items(new Scope.All()));
        getItems().add(new SeparatorMenuItem());
        getItems()
                .addAll(
                        items(
                                new Scope.Failed(),
                                new Scope.Misjudged(),
                                new Scope.Starred(),
                                new Scope.Leeches()));
        getItems().add(new SeparatorMenuItem());
        getItems()
                .addAll(
                        menu(
                                "area",
                                text("scope.area"),
                                curriculum.areas().stream().map(this::area)),
                        menu("level", text("scope.level"), levels()),
                        menu("type", text("scope.type"), types(playable)));
    }

    private List<MenuItem> items(Scope... scopes) {
        return Arrays.stream(scopes).map(this::item).toList();
    }

    private MenuItem item(Scope scope) {
        return item(SessionWords.scope(scope, curriculum), scope);
    }

    private MenuItem item(String words, Scope scope) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> choose.accept(scope));
        return item;
    }

    private Stream<MenuItem> levels() {
        return Arrays.stream(Level.values()).map(Scope.OfLevel::new).map(this::item);
    }

    private Stream<MenuItem> types(Set<ItemType> playable) {
        return playable.stream().sorted().map(Scope.OfType::new).map(this::item);
    }

    /// An area as a whole, or one of its topics.
    private MenuItem area(Curriculum.Area area) {
        var whole = item(text("scope.whole-area"), new Scope.OfArea(area.id()));
        var topics =
                area.topics().stream()
                        .map(topic -> item(topic.title(), new Scope.OfTopic(topic.address())));
        return menu(area.id(), area.title(), Stream.concat(Stream.of(whole), topics));
    }

    private static Menu menu(String id, String words, Stream<MenuItem> items) {
        var menu = new Menu(words);
        menu.setId("home-scope-" + id);
        menu.getItems().addAll(items.toList());
        return menu;
    }
}
