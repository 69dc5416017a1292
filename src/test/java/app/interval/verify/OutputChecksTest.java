package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Items whose answer is what a program prints, and items proven by a script.
class OutputChecksTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aRightAnswerIsVerified() throws Exception {
        var verified = predict("print('a')\nprint('b ')", "a\nb ").verified();

        assertThat(verified)
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns("", Verified::reason)
                .returns(4, Verified::checks);
    }

    @Test
    void aWrongAnswerIsFoundWithItsLineAndWhatIsPrinted() throws Exception {
        var bank = predict("print(3)", "4");

        assertThat(bank.verified().failures())
                .hasSize(3)
                .allSatisfy(failure -> {
                    assertThat(failure.what())
                            .startsWith("Python 3.14: the program prints the answer");
                    assertThat(failure.detail()).isEqualTo("3");
                    assertThat(failure.file()).isEqualTo("web/http/item-1.md");
                    assertThat(failure.line()).isEqualTo(bank.line("## Answer"));
                });
    }

    @Test
    void spacesCount() throws Exception {
        assertThat(predict("print('a ')", "a").failures()).hasSize(3);
    }

    @Test
    void anOutputThatDependsOnTheOrderOfASetIsFound() throws Exception {
        var bank = predict("print(*{'pear', 'plum', 'fig', 'kiwi', 'lime'})", "fig");

        assertThat(bank.verified().failures().stream().map(Failure::detail).distinct()).hasSize(3);
    }

    @Test
    void anOutputThatDependsOnTheHourIsFound() throws Exception {
        var bank = predict("import time\nprint(time.localtime(0).tm_hour)", "0");

        assertThat(bank.failures())
                .containsExactly(
                        "the program prints the answer (hash seed 1)",
                        "the program prints the answer (hash seed 77)");
    }

    @Test
    void anOutputByChanceIsFound() throws Exception {
        var source = "import random\nprint(random.random() * 0 + random.getrandbits(60))";

        assertThat(predict(source, "0.5").failures()).hasSize(3);
    }

    @Test
    void aProgramThatFailsAfterPrintingTheAnswerIsFound() throws Exception {
        assertThat(predict("print(1)\nraise SystemExit(3)", "1").failures()).hasSize(3);
    }

    @Test
    void aListedWrongAnswerThatIsPrintedIsFound() throws Exception {
        var bank = predict("print('wrong')", "right");

        assertThat(bank.verified().failures())
                .anySatisfy(failure -> {
                    assertThat(failure.what())
                            .endsWith("no wrong answer is what the program prints");
                    assertThat(failure.line()).isEqualTo(bank.line("### wrong: put-creates"));
                });
    }

    @Test
    void readingAFileInProfilePureIsFoundAtTheProfile() throws Exception {
        var bank = predict("print(len(open('/etc/passwd').read()) * 0)", "0");

        assertThat(bank.failures()).containsExactly("its programs stay inside the profile pure");
        assertThat(bank.verified().failures().getFirst().detail())
                .isEqualTo(
                        "reads '/etc/passwd'; declare profile: files, and stay inside the"
                                + " temporary folder");
    }

    @Test
    void severalBlocksOfAPromptAreOneProgram() throws Exception {
        var bank = predict("x = 1\n```\n\nand\n\n```python run\nprint(x)", "1");

        assertThat(bank.failures()).isEmpty();
    }

    @Test
    void aScriptProvesAnItemBesideThePromptsProgram() throws Exception {
        var script =
                """
                import runpy
                assert runpy.run_path("prompt.py")["x"] == 1
                """;

        assertThat(choice(script).verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns(3, Verified::checks);
    }

    @Test
    void aScriptThatDoesNotHoldIsFound() throws Exception {
        var bank = choice("assert 1 == 2");

        assertThat(bank.verified().failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.what()).isEqualTo("Python 3.14: the Verify script passes");
                    assertThat(failure.detail()).endsWith("AssertionError");
                    assertThat(failure.line()).isEqualTo(bank.line("## Verify"));
                });
    }

    @Test
    void aScriptThatLeavesBeforeItsLastLineIsFound() throws Exception {
        var bank = choice("import sys\nsys.exit(0)\nassert False");

        assertThat(bank.verified().failures().getFirst().detail())
                .isEqualTo("it ended before its last line; nothing may exit early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if False:\n    assert 1",
                "for x in []:\n    assert x",
                "all_hold = lambda: check()\ndef check():\n    assert 1",
                "async def check():\n    assert 1\ncheck()",
                "def check():\n    assert 1\n    yield\ncheck()",
                "if False:\n    raise AssertionError",
                "text = 'assert 1'",
                "f = lambda: __import__('subprocess').run('true', check=True)"
            })
    void aScriptThatReachesNoAssertionIsFound(String script) throws Exception {
        assertThat(choice(script).verified().failures().getFirst().detail())
                .isEqualTo("no assertion was executed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é = 'é'; assert 'é' == é, 'why'",
                "assert (1 ==\n        1)  # (",
                "if 1: assert lambda: (yield)",
                "assert not (x := 0) and f'{x!r:>{3}}'",
                "class A:\n    def f(self):\n        assert self.__b\n    __b = 1\nA().f()",
                "async def f():\n    assert 1\nimport asyncio\nasyncio.run(f())",
                "if 1 != 1:\n    raise ValueError",
                "def f(x):\n    if x: pass\n    elif x is None: raise AssertionError\nf(0)",
                "try:\n    int('x')\nexcept ValueError: pass\nelse: raise AssertionError",
                "import unittest\nwith unittest.TestCase().assertRaises(ValueError): int('x')",
                "from unittest.mock import Mock\nm = Mock()\nm()\nm.assert_called_once()"
            })
    void aScriptThatReachesOneWayOfFailingHolds(String script) throws Exception {
        assertThat(choice(script).verified().failures()).isEmpty();
    }

    @Test
    void aScriptReadsItselfAsItIsWritten() throws Exception {
        var script = "def f():\n    assert 1\nimport inspect\nassert inspect.getsource(f)";

        assertThat(choice(script + " == 'def f():\\n    assert 1\\n'").failures()).isEmpty();
    }

    @Test
    void anAssertionThatFailsWhereNothingWaitsForItIsHeard() throws Exception {
        var thread = "import threading\n\ndef f():\n    assert False\n\n";
        var bank = choice(thread + "t = threading.Thread(target=f)\nt.start()\nt.join()");
        var task = "import asyncio\n\nasync def f():\n    assert False\n\nasync def main():\n    ";
        var forgotten = "_ = asyncio.create_task(f())\n    await asyncio.sleep(0)\n\n";

        assertThat(bank.verified().failures().getFirst().detail())
                .contains("assert False")
                .endsWith("\nan assertion failed where nothing waits for it");
        bank.change(1, thread, task + forgotten + "asyncio.run(main())\n");
        bank.change(1, "t = threading.Thread(target=f)\nt.start()\nt.join()", "assert True");
        assertThat(bank.verified().failures().getFirst().detail())
                .contains("assert False")
                .endsWith("\nan assertion failed where nothing waits for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import threading\nt = threading.Thread(target=int, args='x')\nt.start()\nt.join()",
                "async def check():\n    assert 1\ncheck()"
            })
    void aPartOfTheScriptThatIsCutShortIsFound(String part) throws Exception {
        assertThat(choice("assert 1\n" + part).verified().failures().getFirst().detail())
                .endsWith("\na thread or a coroutine did not come to its end");
    }

    @Test
    void anAssertionThatTheScriptItselfShowsIsHeard() throws Exception {
        var shown = "import traceback\ntry:\n    assert False\nexcept AssertionError:\n    ";

        assertThat(choice(shown + "traceback.print_exc()").failures()).isEmpty();
    }

    @Test
    void aScriptThatHoldsForOneOrderOfASetOnlyIsFound() throws Exception {
        var bank = choice("assert hash('a') == %d".formatted(hashOfA()));

        assertThat(bank.failures())
                .containsExactly("the Verify script passes (hash seed 1, where 0 passes)");
    }

    private long hashOfA() throws Exception {
        var runner = new Runner(Pythons.here(), folder, new Random(2));
        var program = new Program("snippet.py", "print(hash('a'))", Program.Seed.ZERO, Map.of());
        var pure = new Surroundings("pure", List.of(), Map.of());
        return Long.parseLong(runner.run(program, pure, Limits.USUAL).output().strip());
    }

    @Test
    void aStatedOutputOfThePromptIsCompared() throws Exception {
        var stated = "x = 1\nprint(x)\n```\n";

        assertThat(stated(stated, "1").failures()).isEmpty();
    }

    @Test
    void aStatedOutputThatIsNotPrintedIsFound() throws Exception {
        assertThat(stated("print(1)\n```\n", "2").failures())
                .hasSize(3)
                .first()
                .isEqualTo("the prompt prints what Verify states (hash seed 0)");
    }

    private ScratchBank stated(String source, String output) throws IOException {
        return choice(source, "```text stdout\n" + output + "\n```");
    }

    private ScratchBank choice(String script) throws IOException {
        return choice("x = 1\n```\n", "```python\n" + script + "\n```");
    }

    private ScratchBank choice(String source, String verify) throws IOException {
        return new ScratchBank(folder)
                .item(
                        "single-choice",
                        "",
                        """
                        ## Prompt

                        What is x?

                        ```python run
                        %s

                        ## Options

                        ### a (correct)
                        One

                        > It is.

                        ### b (wrong: put-creates)
                        Two

                        > It is not.

                        ## Verify

                        %s
                        """
                                .formatted(source, verify));
    }

    private ScratchBank predict(String source, String answer) throws IOException {
        return new ScratchBank(folder)
                .item(
                        "predict-output",
                        "",
                        """
                        ## Prompt

                        What does this print?

                        ```python run
                        %s
                        ```

                        ## Answer

                        ```text
                        %s
                        ```

                        ## Wrong answers

                        ### wrong: put-creates

                        ```text
                        wrong
                        ```

                        > No.
                        """
                                .formatted(source, answer));
    }
}
