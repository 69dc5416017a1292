package app.interval.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.stream.Collectors;

/// Each row: a language, a piece of code, and its coloured tokens in order, each as the first
/// letters of its kind and the text; `¶` is a line end.
class HighlighterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    # names, words and numbers
                    python → def f(x): return x                 → key def, nam f, key return
                    python → class Late(Base): pass             → key class, nam Late, key pass
                    python → a = g(1_000, 2.5e3, 0xFF, .5j)     → nam g, num 1_000, num 2.5e3, num 0xFF, num .5j
                    python → @app.get("/x")                     → nam @app.get, str "/x"
                    python → c = a @ b                          → ``
                    python → a1 = classy                        → ``
                    python → naïve(größe)                       → nam naïve
                    # strings
                    python → s = 'it\\'s' + "#no"               → str 'it\\'s', str "#no"
                    python → rb'\\d' + f"{x!r:>{w}} {{" # end   → str rb'\\d', str f"{x!r:>{w}} {{", com # end
                    python → f"{d["key"]}" + x                  → str f"{d["key"]}"
                    python → '''a¶'b' # no'''¶x                 → str '''a¶'b' # no'''
                    python → f\"""a {x}¶b\"""¶y                 → str f\"""a {x}¶b\"""
                    python → "open¶x = 1                        → str "open, num 1
                    # soft keywords
                    python → match cmd:¶    case [x, _]: go()   → key match, key case, nam go
                    python → match (a, b):  # pair              → key match, com # pair
                    python → match = re.match(p, s)             → nam match
                    python → if match: pass                     → key if, key pass
                    python → case = {1: 2}                      → num 1, num 2
                    python → type Pair[T] = tuple[T, T]         → key type
                    python → type(x) is int                     → nam type, key is
                    sql → SELECT count(*) FROM "Order" -- all   → key SELECT, nam count, key FROM, com -- all
                    sql → update t set n = n - 80 where id = $1 → key update, key set, num 80, key where
                    sql → isolation level read committed        → key isolation, key level, key read, key committed
                    sql → 'it''s' || E'a' /* x¶y */ 1           → str 'it''s', str E'a', com /* x¶y */, num 1
                    sql → id int PRIMARY KEY, key text          → key PRIMARY, key KEY
                    sql → FOR NO KEY UPDATE SKIP LOCKED         → key FOR, key KEY, key UPDATE, key SKIP, key LOCKED
                    bash → $ pip install -U "pkg[x]" # now      → nam pip, str "pkg[x]", com # now
                    bash → if grep -q a b; then exit 1; fi      → key if, nam grep, key then, key exit, num 1, key fi
                    bash → for f in *.py; do wc $f | sort; done → key for, key in, key do, nam wc, nam sort, key done
                    bash → A=1 ./run --port 80 http://x/#y      → nam A, num 80
                    bash → docker run \\¶  image ${V:-'x'}      → nam docker
                    bash → echo 'a¶b' "$(date)"                 → nam echo, str 'a¶b', str "$(date)"
                    http → GET /a?b=2 HTTP/1.1¶Host: x:80       → key GET, key HTTP/1.1, nam Host
                    http → HTTP/1.1 404 Not Found¶¶{"n": [1]}   → key HTTP/1.1, num 404, nam "n", num 1
                    json → {"a\\"b": "c", "d": [-1.5e3, null]}  → nam "a\\"b", str "c", nam "d", num -1.5e3, key null
                    json → {"a": "open¶1}                       → nam "a", str "open, num 1
                    dockerfile → FROM python:3.14 AS build      → key FROM, key AS
                    dockerfile → ENV A=1 B="x" # no             → key ENV, nam A, nam B, str "x"
                    dockerfile → # yes¶RUN pip \\¶  run 80      → com # yes, key RUN, num 80
                    dockerfile → COPY --from=build /a /b        → key COPY, nam --from
                    dockerfile → EXPOSE 8000/tcp                → key EXPOSE, num 8000/tcp
                    yaml → on:¶  - run: "a: b" # c              → nam on, nam run, str "a: b", com # c
                    yaml → n: 3¶v: 3.14-slim¶ok: yes¶w: yes sir → nam n, num 3, nam v, nam ok, key yes, nam w
                    yaml → a: &x [1, two, 'it''s']¶b: *x        → nam a, key &x, num 1, str 'it''s', nam b, key *x
                    yaml → url: http://host:80/x#y              → nam url
                    cobol → IF "A" > 1                          → ``
                    """)
    void paintsWhatReadersLookFor(String language, String code, String tokens) {
        assertThat(coloured(language, code)).isEqualTo(tokens);
    }

    @Test
    void aDocstringIsOneString() {
        assertThat(coloured("python", "\"\"\"Say \"hi\" # no.¶\"\"\"¶x = 1"))
                .isEqualTo("str \"\"\"Say \"hi\" # no.¶\"\"\", num 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"\"\"", "f\"{", "# ", "/* ", "-- ", "{\"", "a: \""})
    void aVeryLongPieceDoesNotExhaustTheStack(String opening) {
        var code = opening + "x\\y {z} ".repeat(20_000);
        for (var language : Languages.NAMES) {
            assertThat(Languages.joined(Highlighter.tokens(language, code))).isEqualTo(code);
        }
    }

    @Test
    void aPieceOfSeveralLinesIsCutAtTheirEnds() {
        var lines = Highlighter.lines("python", "\nx = \"\"\"a\n\nb\"\"\"\n\n");

        assertThat(lines.stream().map(Languages::joined))
                .containsExactly("", "x = \"\"\"a", "", "b\"\"\"");
        assertThat(lines.getLast())
                .singleElement()
                .satisfies(token -> assertThat(token.kind()).isEqualTo(Kind.STRING));
    }

    private static String coloured(String language, String code) {
        return Highlighter.tokens(language, code.replace('¶', '\n')).stream()
                .filter(token -> token.kind() != Kind.PLAIN)
                .map(HighlighterTest::named)
                .collect(Collectors.joining(", "));
    }

    private static String named(Token token) {
        var kind = token.kind().name().toLowerCase(Locale.ROOT).substring(0, 3);
        return kind + " " + token.text().replace('\n', '¶');
    }
}
