package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.progress.ReportFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whatever stands in a question bank, the page shows it as words.
class EscapingTest {

    private static final String DANGEROUS = "<>&\"'`;/=!-[](){} \n\r\t";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "]]><!-- --> <![CDATA[ &amp; &#x3c;",
                "</style></title></svg>",
                "`<b>` and ` alone",
                "\u0000\u0008\u007f\u0085\ud800 and \udc00\ufffe",
                "Ωμέγα 漢字 \ud83d\ude00 \u202e"
            })
    void nothingThatLooksLikeMarkupIsMarkup(String words) {
        var plain = Page.of(ReportFixture.rich());
        var page = Page.of(ReportFixture.rich(words));

        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(page.all("td")).hasSameSizeAs(plain.all("td"));
        assertThat(page.words("caption")).isEqualTo(plain.words("caption"));
        assertThat(page.all("th").stream().map(th -> th.getTextContent()))
                .contains("Area databases" + readable(words));
    }

    @Test
    void anyLettersComeBackAsTheyWere() {
        var random = new Random(20261121);
        for (var round = 0; round < 500; round++) {
            var words = words(random);
            var page =
                    Page.of(
                            new Markup()
                                    .open("p", "title", words)
                                    .words(words)
                                    .element("b", words, "lang", words)
                                    .close()
                                    .page());
            var paragraph = page.document().getDocumentElement();

            assertThat(paragraph.getAttribute("title")).isEqualTo(readable(words));
            assertThat(paragraph.getTextContent().strip())
                    .isEqualTo((readable(words) + readable(words)).strip());
            assertThat(page.all("b")).hasSize(1);
        }
    }

    @Test
    void graveAccentsInPairsMakeCodeAndALoneOneStays() {
        var page = Page.of(new Markup().open("p").marked("use `a<b` or ` that").close().page());

        assertThat(page.words("code")).containsExactly("a<b");
        assertThat(page.document().getDocumentElement().getTextContent().strip())
                .isEqualTo("use a<b or ` that");
    }

    @Test
    void anElementLeftOpenIsNoticed() {
        assertThatThrownBy(() -> new Markup().open("p").page())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStylesheetCannotEndItself() {
        assertThatThrownBy(() -> new Markup().style("</style><script>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Half of the letters are dangerous ones, the others are any.
    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .map(_ -> letter(random))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int letter(Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> DANGEROUS.charAt(random.nextInt(DANGEROUS.length()));
            case 2 -> random.nextInt(0x100);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }

    /// What no page can hold is replaced, letter by letter.
    private static String readable(String words) {
        return words.codePoints()
                .map(letter -> isReadable(letter) ? letter : 0xFFFD)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isReadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\t' || letter == '\n' || letter == '\r';
            case Character.SURROGATE -> false;
            default -> letter != 0xFFFE && letter != 0xFFFF;
        };
    }
}
