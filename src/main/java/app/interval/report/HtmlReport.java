package app.interval.report;

import static app.interval.texts.Texts.text;

import app.interval.chart.Letter;
import app.interval.chart.Letter.Closing;
import app.interval.chart.Letter.Heading;
import app.interval.chart.Letter.Opening;
import app.interval.chart.Letter.Section;
import app.interval.chart.Letters;
import app.interval.progress.Report;

/// A report as one page that needs nothing else: for a browser, a screen reader, or paper.
final class HtmlReport {

    /// Also what a browser is told: nothing but what stands in the page.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Markup page = new Markup();
    private final ChartPainter painter = new ChartPainter(page);

    private HtmlReport() {}

    static String page(Report report) {
        return new HtmlReport().write(Letters.letter(report));
    }

    private String write(Letter letter) {
        page.open("html", "lang", "en");
        head(letter.heading());
        page.open("body");
        header(letter.heading());
        page.open("main").open("div", "class", "first");
        opening(letter.opening());
        facts(letter);
        painter.paint(letter.matrix());
        page.close().open("div", "class", "side");
        letter.sections().forEach(this::section);
        page.close().open("div", "class", "last");
        closing(letter.closing());
        page.close().close();
        method(letter.closing());
        return page.close().close().page();
    }

    private void head(Heading heading) {
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .element("title", heading.title() + ", " + heading.period())
                .style(Stylesheet.css())
                .close();
    }

    private void header(Heading heading) {
        page.open("header")
                .element("h1", heading.title())
                .element("p", heading.period() + " · " + heading.made(), "class", "quiet")
                .close();
    }

    private void opening(Opening opening) {
        page.open("p", "class", "opening")
                .element("strong", opening.verdict())
                .words(" " + opening.rest())
                .close();
        opening.band().ifPresent(painter::paint);
    }

    private void facts(Letter letter) {
        page.open("ul", "class", "facts");
        letter.opening().notes().forEach(note -> page.element("li", note));
        letter.heading().facts().forEach(fact -> page.element("li", fact));
        page.close();
    }

    private void section(Section section) {
        page.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
        page.element("h2", section.title(), "id", section.id() + "-title");
        if (!section.entries().isEmpty()) {
            page.open("ul");
            for (var entry : section.entries()) {
                page.open("li").element("strong", entry.topic()).words(": ");
                page.marked(entry.words()).close();
            }
            page.close();
        }
        section.remark().ifPresent(remark -> page.element("p", remark, "class", "quiet"));
        page.close();
    }

    private void closing(Closing closing) {
        closing.ahead().ifPresent(painter::paint);
        closing.calendar().ifPresent(painter::paint);
    }

    private void method(Closing closing) {
        page.open("footer").element("h2", text("letter.method"));
        closing.method().forEach(sentence -> page.element("p", sentence));
        page.close();
    }
}
