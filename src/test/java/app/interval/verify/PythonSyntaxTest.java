package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.lint.Parsed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PythonSyntaxTest {

    private final PythonSyntax syntax = new PythonSyntax(Pythons.here());

    @Test
    void codeThatDiffersInLayoutAndCommentsMeansTheSame() {
        var one = "def f(a):\n    return a + 1\n";
        var same = "def f(a):  # adds\n\n  return (a+1)";
        var other = "def f(a):\n    return a + 2\n";

        var parsed = syntax.parse(List.of(one, same, other));

        assertThat(meaning(parsed, one))
                .isNotEmpty()
                .isEqualTo(meaning(parsed, same))
                .isNotEqualTo(meaning(parsed, other));
    }

    private static String meaning(Map<String, Parsed> parsed, String source) {
        return Optional.ofNullable(parsed.get(source)).map(Parsed::meaning).orElse("");
    }

    @Test
    void whatDoesNotParseHasAMessageAndALine() {
        assertThat(syntax.parse(List.of("x = 1\ny ==\n")).values())
                .singleElement()
                .returns(Optional.of("invalid syntax"), Parsed::fault)
                .returns(2, Parsed::line)
                .returns(false, Parsed::parses);
    }

    @Test
    void assertionsAndRaisedErrorsAreSeen() {
        assertThat(asserting("if x:\n  assert y", "raise E", "'assert x'", ""))
                .containsExactlyInAnyOrder("if x:\n  assert y", "raise E");
    }

    private List<String> asserting(String... sources) {
        return syntax.parse(List.of(sources)).entrySet().stream()
                .filter(entry -> entry.getValue().asserts())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whatAlwaysHoldsIsNoAssertion() {
        assertThat(asserting("assert (x, 'why')", "assert True", "assert 0", "assert ()"))
                .containsExactlyInAnyOrder("assert 0", "assert ()");
    }

    @Test
    void anAssertionInAFunctionThatNobodyCallsIsNone() {
        var called = "def f():\n  assert x\nf()";
        var named = "async def f():\n  assert x\ng(f)";
        var found = "import pytest\ndef test_f():\n  assert x\npytest.main([__file__])";
        var kept = "@app.get('/')\ndef f():\n  assert x";
        var method = "class C:\n  def f(self):\n    assert x";

        assertThat(asserting("def f():\n  assert x", called, named, found, kept, method))
                .containsExactlyInAnyOrder(called, named, found, kept, method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try:\n    assert f()\nexcept AssertionError:\n    pass",
                "try:\n    assert f()\nexcept Exception as e:\n    print(e)",
                "try:\n    assert f()\nexcept:\n    'ignored'",
                "try:\n    assert f()\nexcept (ValueError, AssertionError):\n    pass\nelse:\n    g()",
                "try:\n    if f(): raise AssertionError('wrong')\nexcept Exception:\n    ...",
                "with suppress(AssertionError):\n    assert f()",
                "with contextlib.suppress(ValueError, Exception):\n    assert f()"
            })
    void anAssertionWhoseFailureIsDroppedIsSeen(String source) {
        assertThat(syntax.parse(List.of(source)).values())
                .singleElement()
                .returns(2, Parsed::swallowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try:\n    f()\nexcept Exception:\n    pass",
                "try:\n    assert f()\nexcept ValueError:\n    pass",
                "try:\n    assert f()\nexcept AssertionError:\n    raise",
                "try:\n    assert f()\nexcept AssertionError:\n    print(1)\n    sys.exit(1)",
                "try:\n    assert f()\nexcept AssertionError:\n    failed = True\nassert failed",
                "try:\n    assert f()\nexcept AssertionError:\n    pass\nelse:\n    raise SystemExit",
                "try:\n    f()\n    raise AssertionError('no error')\nexcept ValueError:\n    pass",
                "try:\n    def g(): assert f()\nexcept Exception:\n    pass",
                "try:\n    raise ValueError\nexcept Exception:\n    print('caught')",
                "with suppress(ValueError):\n    assert f()",
                "with open(f()):\n    assert f()"
            })
    void whatIsCaughtForAReasonIsNotDropped(String source) {
        assertThat(syntax.parse(List.of(source)).values())
                .singleElement()
                .returns(0, Parsed::swallowed);
    }

    @Test
    void whatCannotBeASourceDoesNotParse() {
        var deep = "(".repeat(5000) + ")".repeat(5000);

        assertThat(syntax.parse(List.of("a\0b", deep, "ü = '😀'")))
                .hasSize(3)
                .hasEntrySatisfying("a\0b", parsed -> assertThat(parsed.parses()).isFalse())
                .hasEntrySatisfying(deep, parsed -> assertThat(parsed.parses()).isFalse())
                .hasEntrySatisfying("ü = '😀'", parsed -> assertThat(parsed.parses()).isTrue());
    }

    @Test
    void withoutAnInterpreterNothingIsKnown() {
        var none = new Interpreter(Path.of("no", "such", "python"), "3.14.0", Map.of());

        assertThat(new PythonSyntax(none).parse(List.of("x"))).isEmpty();
    }
}
