package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Where PostgreSQL or Redis is not installed, the tests that need it are skipped, and say so.
class ServersTest {

    private static final Programs NONE = new Programs(List.of());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    /// A temporary folder of root's shuts everybody else out.
    @BeforeEach
    void letPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void aMissingProgramIsNamed() {
        try (var servers = servers(NONE, Map.of())) {
            assertThat(servers.reason("redis")).isEmpty();
            assertThat(servers.environment("redis")).isEmpty();
            assertThat(servers.reason("redis")).isEqualTo("There is no program redis-server here.");
            assertThat(servers.environment("postgres")).isEmpty();
            assertThat(servers.reason("postgres")).isEqualTo("There is no program initdb here.");
        }
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    void aServiceNobodyKnowsIsNoService() {
        try (var servers = servers(NONE, Map.of())) {
            assertThat(servers.environment("oracle")).isEmpty();
            assertThat(servers.reason("oracle")).isEqualTo("There is no service called oracle.");
        }
    }

    @Test
    void aServerThatIsGivenIsUsed() {
        var given = Map.of("REDIS_URL", "redis://elsewhere:1/0", "PGHOST", "elsewhere");
        try (var servers = servers(NONE, given)) {
            assertThat(servers.environment("redis"))
                    .contains(Map.of("REDIS_URL", "redis://elsewhere:1/0"));
            assertThat(servers.environment("postgres")).isEmpty();
        }
        var whole =
                Map.of("PGHOST", "h", "PGPORT", "1", "PGUSER", "u", "PGPASSWORD", "p", "A", "b");
        try (var servers = servers(NONE, whole)) {
            assertThat(servers.environment("postgres").orElseThrow())
                    .containsOnlyKeys("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD");
        }
    }

    @Test
    @Tag("process")
    void whatAServerSaidWhenItFailedIsTheReason() throws IOException {
        var programs = script("echo no room left; exit 1");
        try (var servers = servers(programs, Map.of())) {
            assertThat(servers.environment("redis")).isEmpty();
            assertThat(servers.environment("redis")).isEmpty();
            assertThat(servers.reason("redis")).isEqualTo("redis does not start: no room left");
        }
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    @Tag("process")
    void aServerThatNeverAnswersIsEnded() throws IOException {
        var programs = script("echo $$ >pid; cp pid ../../pid; sleep 600 & wait");
        Files.writeString(folder.resolve("pid"), "");
        Files.setPosixFilePermissions(
                folder.resolve("pid"), PosixFilePermissions.fromString("rw-rw-rw-"));
        try (var servers =
                Servers.with(
                        folder.resolve("data"), Map.of(), programs, Duration.ofMillis(1_500))) {
            assertThat(servers.environment("redis")).isEmpty();
            assertThat(servers.reason("redis")).contains("no answer in time");
        }
        var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    @Tag("process")
    void redisAnswersUntilItIsClosed() throws IOException {
        int port;
        try (var servers = Servers.in(folder.resolve("data"), System.getenv())) {
            assumeInstalled(servers, "redis");
            var url = servers.environment("redis").orElseThrow().getOrDefault("REDIS_URL", "");
            assertThat(url).matches("redis://127\\.0\\.0\\.1:\\d+/0");
            port = Integer.parseInt(url.replaceAll(".*:(\\d+)/0", "$1"));
            assertThat(ask(port, "SET a 1\r\n")).startsWith("+OK");
            assertThat(servers.environment("redis").orElseThrow()).containsValue(url);
        }
        assertGone(port);
    }

    @Test
    @Tag("process")
    void postgresLetsItsUserInUntilItIsClosed() throws IOException {
        int port;
        try (var servers = Servers.in(folder.resolve("data"), System.getenv())) {
            assumeInstalled(servers, "postgres");
            var environment = servers.environment("postgres").orElseThrow();
            assertThat(environment).containsOnlyKeys("PGHOST", "PGPORT", "PGUSER");
            port = Integer.parseInt(environment.getOrDefault("PGPORT", ""));
            assertThat(servers.version("postgres")).contains("PostgreSQL");
            assertThat(ask(port, "\0\0\0\27\0\3\0\0user\0postgres\0\0")).startsWith("R");
            assertThat(servers.environment("postgres")).contains(environment);
        }
        assertGone(port);
    }

    private Servers servers(Programs programs, Map<String, String> surroundings) {
        return Servers.with(folder.resolve("data"), surroundings, programs, PATIENCE);
    }

    /// A program called redis-server that does something else.
    private Programs script(String what) throws IOException {
        var bin = Files.createDirectory(folder.resolve("bin"));
        Files.setPosixFilePermissions(bin, PosixFilePermissions.fromString("rwxr-xr-x"));
        var file = Files.writeString(bin.resolve("redis-server"), "#!/bin/sh\n" + what + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Programs(List.of(bin));
    }

    private static void assumeInstalled(Servers servers, String service) {
        var here = servers.environment(service).isPresent();
        var missing = servers.reason(service).startsWith("There is no program");
        assertThat(here || missing).as(servers.reason(service)).isTrue();
        assumeThat(here).as(servers.reason(service)).isTrue();
    }

    private static String ask(int port, String words) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            var answer = socket.getInputStream().readNBytes(3);
            return new String(answer, StandardCharsets.ISO_8859_1);
        }
    }

    private void assertGone(int port) throws IOException {
        assertThat(folder.resolve("data")).isEmptyDirectory();
        assertThat(accepts(port)).isFalse();
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
