package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Scrolls the one page of a screen. A scroll pane alone answers keys only while the focus is in
/// it, and Page Down moves it a few lines.
public final class PageScroll {

    /// Of a page; what is left over stays in sight, so the eye finds its line again.
    private static final double STEP = 0.85;

    private PageScroll() {}

    /// A page that is no wider than its screen, `column` in its middle.
    public static ScrollPane around(Node column) {
        var ground = new StackPane(column);
        ground.getStyleClass().add("ground");
        ground.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(ground);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Page Up and Page Down scroll `page` wherever in `screen` the focus is; Home and End too,
    /// unless text is being typed. A table keeps these keys for its own rows.
    public static void keys(Node screen, ScrollPane page) {
        screen.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(event.getTarget() instanceof TableView)
                            && !KeyCatcher.caught(event)
                            && plain(event)
                            && pressed(event, page)) {
                        event.consume();
                    }
                });
    }

    /// Lets `screen` take the focus, so that the keys of the page work at once and its name is
    /// said.
    public static void focusable(Region screen, String name) {
        screen.setFocusTraversable(true);
        screen.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        screen.setAccessibleText(name);
        screen.setAccessibleHelp(text("help.page"));
    }

    /// Scrolls as little as shows all of `node`, which lies in the page.
    public static void reveal(ScrollPane page, Node node) {
        var shown = inPage(page, node);
        var top = page.getVvalue() * spare(page);
        var height = page.getViewportBounds().getHeight();
        if (shown.getMinY() < top) {
            to(page, shown.getMinY());
        } else if (shown.getMaxY() > top + height) {
            to(page, Math.min(shown.getMinY(), shown.getMaxY() - height));
        }
    }

    /// The same for the page `node` lies in, if it lies in one.
    public static void reveal(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getStyleClass().contains("page-scroll")) {
                reveal(page, node);
            }
        }
    }

    private static boolean pressed(KeyEvent event, ScrollPane page) {
        var typing = Nodes.takesText(event.getTarget());
        var top = page.getVvalue() * spare(page);
        var step = STEP * page.getViewportBounds().getHeight();
        return switch (event.getCode()) {
            case PAGE_UP -> to(page, top - step);
            case PAGE_DOWN -> to(page, top + step);
            case HOME -> !typing && to(page, 0);
            case END -> !typing && to(page, spare(page));
            default -> false;
        };
    }

    private static boolean to(ScrollPane page, double top) {
        var spare = spare(page);
        page.setVvalue(spare == 0 ? 0 : Math.clamp(top / spare, 0, 1));
        return true;
    }

    /// The height that does not fit.
    private static double spare(ScrollPane page) {
        var content = page.getContent();
        var height = content == null ? 0 : content.getLayoutBounds().getHeight();
        return Math.max(0, height - page.getViewportBounds().getHeight());
    }

    private static Bounds inPage(ScrollPane page, Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
