package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A whole bank: what is run with what, in which order it is told, what is remembered.
class VerificationTest {

    private static final String FLASHCARD =
            """
            ## Prompt

            Why?

            ## Answer

            Because.

            ## Self-check

            - [ ] Said so
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void resultsComeInTheOrderOfTheItemsAndEachIsTold() throws Exception {
        var bank = new ScratchBank(folder);
        for (var i = 0; i < 6; i++) {
            predict(bank, "", "print(%d)".formatted(i), "3");
        }
        var told = new ArrayList<Verified>();

        var results = new Verification(bank.setting()).of(bank.read(), 3, told::add);

        assertThat(results)
                .extracting(result -> result.item().item().id().item())
                .isSorted()
                .hasSize(6);
        assertThat(results)
                .extracting(Verified::outcome)
                .containsExactly(
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.VERIFIED,
                        Outcome.FAILED,
                        Outcome.FAILED);
        assertThat(told).containsExactlyInAnyOrderElementsOf(results);
        assertThat(bank.setting().temporary()).isEmptyDirectory();
    }

    @Test
    void whatCodeCannotDecideIsNotRun() throws Exception {
        var bank = new ScratchBank(folder);
        bank.item("flashcard", "", FLASHCARD)
                .item("flashcard", "verify: \"none: it is a matter of taste\"\n", FLASHCARD);

        assertThat(bank.verify())
                .allMatch(result -> result.outcome() == Outcome.NOTHING_TO_RUN)
                .extracting(Verified::reason)
                .containsExactly(
                        "it has no code that decides its answer", "it is a matter of taste");
    }

    @Test
    void whatIsMissingHereIsNeverPassed() throws Exception {
        var bank = new ScratchBank(folder);
        script(bank, "python: \">=3.99\"\n");
        script(bank, "requires: [\"no-such-package>=1\", pip]\n");
        script(bank, "services: [postgres]\n");

        assertThat(bank.verify())
                .allMatch(result -> result.outcome() == Outcome.NOT_VERIFIED_HERE)
                .extracting(Verified::reason)
                .containsExactly(
                        "Python 3.14, and it needs >=3.99",
                        "Python 3.14 lacks no-such-package>=1",
                        "postgres is not installed.");
        assertThat(bank.setting().remembered()).doesNotExist();
    }

    @Test
    void withoutAnInterpreterNothingIsVerified() throws Exception {
        var bank = script(new ScratchBank(folder), "").with(List.of());

        assertThat(bank.verified())
                .returns(Outcome.NOT_VERIFIED_HERE, Verified::outcome)
                .returns("there is no Python here", Verified::reason);
    }

    @Test
    void anInterpreterThatCanIsEnough() throws Exception {
        var here = Pythons.here();
        var poor = new Interpreter(here.executable(), "3.12.0", Map.of());
        var bank = script(new ScratchBank(folder), "requires: [pip]\n").with(List.of(poor, here));

        assertThat(bank.verified())
                .returns(Outcome.VERIFIED, Verified::outcome)
                .returns("Python 3.12 lacks pip", Verified::reason);
    }

    @Test
    void interpretersThatDisagreeAboutAnItemWithoutAVersionAreFound() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(__debug__)", "True");
        bank.with(List.of(Pythons.with("-O", "3.12.1", folder), Pythons.here()));

        assertThat(bank.verified().failures())
                .hasSize(4)
                .first()
                .satisfies(failure -> {
                    assertThat(failure.what()).isEqualTo("all interpreters agree");
                    assertThat(failure.detail())
                            .startsWith("it holds for Python 3.14, not for Python 3.12; ");
                });
    }

    @Test
    void anInterpreterBelowTheItemsVersionIsNotAsked() throws Exception {
        var bank =
                predict(
                        new ScratchBank(folder),
                        "python: \">=3.13\"\n",
                        "print(__debug__)",
                        "True");
        bank.with(List.of(Pythons.with("-O", "3.12.1", folder), Pythons.here()));

        assertThat(bank.verified()).returns(Outcome.VERIFIED, Verified::outcome);
    }

    @Test
    void anItemThatNamesItsVersionMustHoldFromThereOn() throws Exception {
        var bank =
                predict(
                        new ScratchBank(folder),
                        "python: \">=3.11\"\n",
                        "print(__debug__)",
                        "True");
        bank.with(List.of(Pythons.with("-O", "3.12.1", folder), Pythons.here()));

        assertThat(bank.verified().failures())
                .hasSize(3)
                .allMatch(failure -> failure.what().startsWith("Python 3.12: "));
    }

    @Test
    void aScriptFindsItsServer() throws Exception {
        var bank = script(new ScratchBank(folder), "services: [redis]\n");
        bank.change(1, "assert 1", "import os\nassert os.environ['REDIS_URL'] == 'here'");
        bank.with(
                new Services() {
                    @Override
                    public Optional<Map<String, String>> environment(String service) {
                        return Optional.of(Map.of("REDIS_URL", "here"));
                    }

                    @Override
                    public String reason(String service) {
                        return "";
                    }
                });

        assertThat(bank.failures()).isEmpty();
    }

    @Test
    void whatHoldsIsRememberedUntilTheItemChanges() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(1)", "1");
        var first = bank.verify();

        // Whoever looks for the programs' folder now runs something.
        Files.delete(bank.setting().temporary());
        assertThat(bank.verify()).isEqualTo(first);

        Files.createDirectory(bank.setting().temporary());
        bank.change(1, "print(1)", "print(2)");
        assertThat(bank.verified()).returns(Outcome.FAILED, Verified::outcome);
    }

    @Test
    void whatFailedIsTriedAgain() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(1)", "2");

        assertThat(bank.verified()).returns(Outcome.FAILED, Verified::outcome);
        assertThat(bank.setting().remembered()).doesNotExist();
    }

    @Test
    void whoVerifiesAfreshReadsNothingAndRemembersAllTheSame() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(1)", "1");
        var first = Verification.afresh(bank.setting()).of(bank.read(), 1, _ -> {});
        Files.delete(bank.setting().temporary());

        assertThat(bank.verify()).isEqualTo(first);
        assertThatThrownBy(() -> Verification.afresh(bank.setting()).of(bank.read(), 1, _ -> {}))
                .isInstanceOf(IOException.class);
        assertThat(bank.setting().remembered())
                .isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void whoCannotBeToldEndsTheRest() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(1)", "1");
        predict(bank, "", "while True: pass", "1");
        var told = new AtomicInteger();

        assertThatThrownBy(() ->
                        new Verification(bank.setting())
                                .of(
                                        bank.read(),
                                        1,
                                        _ -> {
                                            told.incrementAndGet();
                                            throw new IllegalArgumentException("no");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).hasValue(1);
    }

    @Test
    void anotherInterpreterOrAnotherVersionOfAPackageIsAskedAnew() throws Exception {
        var bank = script(new ScratchBank(folder), "requires: [pip]\n");
        var first = bank.verified();
        var here = Pythons.here();
        Files.delete(bank.setting().temporary());

        assertThat(bank.verified()).isEqualTo(first);
        bank.with(List.of(new Interpreter(here.executable(), here.version(), Map.of("pip", "9"))));
        assertThat(runsSomething(bank)).isTrue();
        bank.with(List.of(new Interpreter(here.executable(), "3.14.99", here.packages())));
        assertThat(runsSomething(bank)).isTrue();
    }

    private static boolean runsSomething(ScratchBank bank) throws InterruptedException {
        try {
            bank.verify();
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    @Test
    void whatTheClockEndedIsTriedAgain() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "while True: pass", "1");
        var hurried = Limits.USUAL.with(Duration.ofMillis(300), 1024);

        assertThat(bank.verify(hurried).getFirst().failures().getFirst().detail())
                .isEqualTo("ended: longer than 0.3 s");
        assertThat(bank.setting().remembered()).doesNotExist();
    }

    @Test
    void whoIsInterruptedLeavesNothingRunning() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "while True: pass", "1");
        var ended = new AtomicReference<String>("");
        var thread =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                bank.verify();
                            } catch (IOException | InterruptedException e) {
                                ended.set(e.getClass().getSimpleName());
                            }
                        });
        while (isEmpty(bank.setting().temporary())) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();

        assertThat(ended).hasValue("InterruptedException");
        assertThat(bank.setting().temporary()).isEmptyDirectory();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void aDamagedMemoryIsNone() throws Exception {
        var bank = predict(new ScratchBank(folder), "", "print(1)", "1");
        var first = bank.verify();
        try (var files = Files.list(bank.setting().remembered())) {
            for (var file : files.toList()) {
                Files.writeString(file, "{");
            }
        }

        assertThat(bank.verify()).isEqualTo(first);
    }

    private static ScratchBank predict(ScratchBank bank, String keys, String source, String answer)
            throws IOException {
        return bank.item(
                "predict-output",
                keys,
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

    private static ScratchBank script(ScratchBank bank, String keys) throws IOException {
        return bank.item(
                "flashcard", keys, FLASHCARD + "\n## Verify\n\n```python\nassert 1\n```\n");
    }
}
