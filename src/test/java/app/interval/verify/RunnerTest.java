package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.verify.Program.Seed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Programs end, whatever they try, and leave nothing behind.
class RunnerTest {

    private static final Limits SHORT = Limits.USUAL.with(Duration.ofMillis(1500), 1024);

    @TempDir private Path folder = Path.of("");

    /// As the system names it; a program's environment does.
    private Path programs = folder;

    @BeforeEach
    void findFolder() throws IOException {
        programs = folder.toRealPath();
    }

    @Test
    void aProgramReadsNothingAndPrintsWhatItPrints() throws Exception {
        var ran = run("pure", "import sys\nprint(repr(sys.stdin.read()), 'é')", Limits.USUAL);

        assertThat(ran.passed()).isTrue();
        assertThat(ran.output()).isEqualTo("'' é\n");
    }

    @Test
    void aProgramHasAnEmptyFolderThatIsDeletedAfterwards() throws Exception {
        var ran = run("files", "import os\nopen('x', 'w').close()\nprint(os.listdir())", SHORT);

        assertThat(ran.output()).contains("'x'", "'snippet.py'").doesNotContain("guard");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEndlessLoopIsEnded() throws Exception {
        var ran = run("pure", "while True:\n    pass", SHORT);

        assertThat(ran.stopped()).contains("longer than 1.5 s");
        assertThat(ran.failedByItself()).isFalse();
        nothingIsLeft();
    }

    /// Threads of several processors use up the time of one before the clock does.
    @Test
    void whoUsesMoreProcessorThanTimeIsEnded() throws Exception {
        var source =
                """
                import resource
                resource.setrlimit(resource.RLIMIT_CPU, (1, resource.getrlimit(0)[1]))
                while True:
                    pass
                """;

        var ran = run("pure", source, Limits.USUAL);

        assertThat(ran.stopped()).contains("more than 20.0 s of processor");
        assertThat(ran.failedByItself()).isFalse();
    }

    @Test
    void theKernelWarnsBeforeItKills() throws Exception {
        var ran = run("pure", "import resource\nprint(*resource.getrlimit(0))", SHORT);

        assertThat(ran.output()).isEqualTo("2 3\n");
    }

    @Test
    void whoIsKilledDidNotFailByItself() throws Exception {
        var ran = run("pure", "import os\nos.kill(os.getpid(), 9)", Limits.USUAL);

        assertThat(ran.stopped()).contains("killed, as the kernel does where a limit is passed");
    }

    @Test
    void whoIgnoresSignalsAndErrorsIsEndedAllTheSame() throws Exception {
        var source =
                """
                import signal
                signal.signal(signal.SIGTERM, signal.SIG_IGN)
                signal.signal(signal.SIGXCPU, signal.SIG_IGN)
                while True:
                    try:
                        while True:
                            pass
                    except BaseException:
                        pass
                """;

        assertThat(run("pure", source, SHORT).stopped()).isPresent();
        nothingIsLeft();
    }

    @Test
    void aProgramGetsTheMemoryItMayHaveAndNoMore() throws Exception {
        var small = Limits.USUAL.with(Duration.ofSeconds(20), 200);

        assertThat(run("pure", "x = bytearray(50 << 20)", small).passed()).isTrue();
        assertThat(run("pure", "x = []\nwhile True:\n    x.append(bytearray(1 << 20))", small))
                .returns(false, Ran::failedByItself)
                .satisfies(
                        ran -> assertThat(ran.stopped()).contains("more than 200 MiB of memory"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFloodIsCutOff(int stream) throws Exception {
        var little = new Limits(Duration.ofSeconds(20), 1024, 100 << 10, 1 << 20);

        var ran =
                run(
                        "pure",
                        "import os\nwhile True:\n    os.write(%d, b'x' * 999)".formatted(stream),
                        little);

        assertThat(ran.stopped()).contains("more than 100 KiB of output");
        assertThat(ran.output() + ran.errors()).hasSize(100 << 10);
        nothingIsLeft();
    }

    @Test
    void aFileGrowsToItsLimit() throws Exception {
        var little = new Limits(Duration.ofSeconds(20), 1024, 1 << 20, 1000);

        var ran = run("files", "with open('x', 'wb') as f:\n    f.write(b'x' * 2000)", little);

        assertThat(ran.failedByItself()).isTrue();
        assertThat(ran.errors()).contains("File too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A child in the program's session, one that left it, one that left twice.
                "if os.fork() == 0:\n    time.sleep(600)",
                "if os.fork() == 0:\n    os.setsid()\n    time.sleep(600)",
                "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(600)",
                "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'],"
                        + " start_new_session=True)"
            })
    void whatAProgramLeavesRunningIsEnded(String start) throws Exception {
        var source = "import os, subprocess, sys, time\n" + start + "\n";

        var ran = run("processes", source, Limits.USUAL);

        assertThat(ran.exit()).isZero();
        nothingIsLeft();
    }

    @Test
    void aProgramThatWaitsForItsSleepingChildIsEndedWithIt() throws Exception {
        var source = "import os, time\nif os.fork() == 0:\n    time.sleep(600)\nos.wait()";

        assertThat(run("processes", source, SHORT).stopped()).isPresent();
        nothingIsLeft();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pure      | open('x', 'w')                                | writes 'x'",
                "pure      | open('/etc/passwd')                           | reads '/etc/passwd'",
                "pure      | open('prompt.txt', 'a')                       | writes 'prompt.txt'",
                "pure      | __import__('os').mkdir('d')                   | os.mkdir 'd'",
                "pure      | __import__('tempfile').TemporaryFile()        | writes",
                "pure      | __import__('sqlite3').connect('db')           | opens database 'db'",
                "pure      | __import__('os').listdir('/etc')              | lists '/etc'",
                "pure      | __import__('os').system('true')               | starts sh",
                "pure      | __import__('os').fork()                       | starts a process",
                "files     | open('../x', 'w')                             | writes '../x'",
                "files     | __import__('os').fork()                       | starts a process",
                "files     | __import__('socket').create_server(('', 0))   | socket.bind",
                "processes | __import__('subprocess').run(['ls'])          | starts ls",
                "processes | __import__('socket').create_connection(('127.0.0.1', 1)) | looks up",
                "loopback  | __import__('socket').create_connection(('10.0.0.1', 1)) | looks up",
                "loopback  | __import__('socket').gethostbyname('example.org') | looks up"
            })
    void whatTheProfileForbidsIsRefused(String profile, String code, String what) {
        assertThatThrownBy(() -> run(profile, code, Limits.USUAL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(what);
    }

    @Test
    void aRefusalIsFoundAlsoWhereTheProgramHidesIt() {
        var source =
                """
                import os, sys
                os.close(2)
                try:
                    open('/etc/passwd')
                except OSError:
                    sys.exit(0)
                """;

        assertThatThrownBy(() -> run("pure", source, Limits.USUAL))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aRefusalInAChildIsFound() {
        var source =
                """
                import subprocess, sys
                subprocess.run([sys.executable, '-c', 'open("/etc/passwd")'], capture_output=True)
                """;

        assertThatThrownBy(() -> run("processes", source, Limits.USUAL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("/etc/passwd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pure      | import asyncio; asyncio.run(asyncio.sleep(0))",
                "pure      | __import__('sqlite3').connect(':memory:')",
                "pure      | a, b = __import__('socket').socketpair(); a.send(b'x'); b.recv(1)",
                "pure      | __import__('zoneinfo').ZoneInfo('UTC')",
                "pure      | import unittest, dataclasses, logging, concurrent.futures",
                "files     | open('x', 'w'); __import__('os').remove('x')",
                "files     | __import__('tempfile').TemporaryDirectory().cleanup()",
                "processes | import subprocess, sys; subprocess.run([sys.executable, '-c', ''], check=True)",
                "loopback  | __import__('socket').create_server(('127.0.0.1', 0))"
            })
    void whatTheProfilePermitsWorks(String profile, String code) throws Exception {
        assertThat(run(profile, code, Limits.USUAL)).matches(Ran::passed);
    }

    /// Where the kernel has walls, code that goes round Python does not get round them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open   | c.syscall(444, None, c_size_t(0), 1) > 0 | c.open(b'/etc/passwd', 0) >= 0",
                "create | c.syscall(444, None, c_size_t(0), 1) > 0 | c.open(b'x', 0o102, 0o600) >= 0",
                "bind   | c.prctl(21) == 2                         | c.bind(c.socket(2, 2, 0), b'\\x02' + bytes(15), 16) == 0",
                "send   | c.prctl(21) == 2                         | c.sendto(c.socket(2, 2, 0), b'', 0, 0, b'\\x02\\0\\0\\x09\\x7f\\0\\0\\1' + bytes(8), 16) == 0",
                "start  | c.prctl(21) == 2                         | c.system(b'echo through') == 0",
            })
    void theKernelHasWallsToo(String what, String isThere, String gotThrough) throws Exception {
        var source =
                """
                from ctypes import CDLL, c_size_t
                c = CDLL(None)
                print("%s", (%s) and (%s))
                """
                        .formatted(what, isThere, gotThrough);

        assertThat(run("pure", source, Limits.USUAL).output()).isEqualTo(what + " False\n");
    }

    @Test
    void whatWasPrintedIsThereAfterTheEndOfAll() throws Exception {
        var python = Pythons.here().executable().toString();
        var process = new ProcessBuilder(python, "-c", "print('last')").start();
        try (var group = new Group(process, "a mark that nobody has", true)) {
            process.waitFor();
            group.ended();

            assertThat(process.getInputStream()).hasContent("last\n");
        }
    }

    @Test
    void hashesFollowTheSeed() throws Exception {
        var printed = new ArrayList<String>();
        for (var seed : List.of(Seed.ONE, Seed.ONE, Seed.SEVENTY_SEVEN)) {
            var program = new Program("snippet.py", "print(hash('a'))", seed, Map.of());
            printed.add(run("pure", program, Limits.USUAL).output());
        }

        assertThat(printed.get(0)).isEqualTo(printed.get(1)).isNotEqualTo(printed.get(2));
    }

    private Ran run(String profile, String source, Limits limits)
            throws IOException, InterruptedException, RefusedException {
        return run(profile, new Program("snippet.py", source, Seed.ZERO, Map.of()), limits);
    }

    private Ran run(String profile, Program program, Limits limits)
            throws IOException, InterruptedException, RefusedException {
        var runner = new Runner(Pythons.here(), programs, new Random(1));
        return runner.run(program, new Surroundings(profile, List.of(), Map.of()), limits);
    }

    /// Killed processes need a moment; whoever is still there after five seconds was not killed.
    private void nothingIsLeft() {
        var patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!left().isEmpty() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(left()).isEmpty();
    }

    /// Processes that have this test's folder in their environment.
    private List<Long> left() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> pid != ProcessHandle.current().pid())
                .filter(pid -> environment(pid).contains(programs.toString()))
                .toList();
    }

    private static String environment(long pid) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc/" + pid + "/environ"));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
