package app.interval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Servers of this computer's own, each started when it is first asked for, on a free port that
/// only this computer reaches, with data that nobody keeps. A server that failed to start is not
/// tried again.
///
/// Whoever already names a server in the surroundings (`PGHOST`, `PGPORT` and `PGUSER`, or
/// `REDIS_URL`) is given that one, and nothing is started.
///
/// Safe for use by several threads: who asks first starts, the others wait.
public final class Servers implements Services, AutoCloseable {

    /// A computer with much else to do needs this long to make a database.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Somebody else may take the port that was free a moment ago.
    private static final int PORTS = 3;

    private final Path folder;
    private final Map<String, String> surroundings;
    private final Programs programs;
    private final Map<String, Server> kinds;
    private final Duration patience;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<RunningServer> running = new ArrayList<>();
    private boolean closed;

    private Servers(
            Path folder, Map<String, String> surroundings, Programs programs, Duration patience) {
        this.folder = folder;
        this.surroundings = Map.copyOf(surroundings);
        this.programs = programs;
        this.patience = patience;
        kinds = Map.of("postgres", new Postgres(programs), "redis", new Redis(programs));
    }

    /// Starts nothing yet.
    ///
    /// @param folder a temporary folder, the caller's own. Where the caller is root, servers run as
    ///   a user without rights, whom this folder and those above it have to let pass; the folder
    ///   itself is made to.
    /// @param surroundings the environment of the caller
    public static Servers in(Path folder, Map<String, String> surroundings) {
        return with(folder, surroundings, Programs.installed(surroundings), PATIENCE);
    }

    static Servers with(
            Path folder, Map<String, String> surroundings, Programs programs, Duration patience) {
        return new Servers(folder, surroundings, programs, patience);
    }

    @Override
    public synchronized Optional<Map<String, String>> environment(String service) {
        return answers.computeIfAbsent(service, this::find).environment();
    }

    @Override
    public synchronized String reason(String service) {
        var answer = answers.get(service);
        return answer == null ? "" : answer.reason();
    }

    /// The version of the program that would be started; of a server that is given, nothing is
    /// known.
    @Override
    public String version(String service) {
        var kind = kinds.get(service);
        return kind == null || surroundings.keySet().containsAll(kind.needed())
                ? ""
                : programs.version(kind.program());
    }

    private Answer find(String service) {
        var kind = kinds.get(service);
        if (kind == null) {
            return Answer.no("There is no service called " + service + ".");
        }
        if (closed) {
            return Answer.no("Verification is over.");
        }
        if (surroundings.keySet().containsAll(kind.needed())) {
            return Answer.yes(given(kind));
        }
        try {
            return Answer.yes(start(service, kind));
        } catch (MissingProgramException e) {
            return Answer.no("There is no program " + e.program() + " here.");
        } catch (IOException e) {
            return Answer.no("%s does not start: %s".formatted(service, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.no("Verification was stopped while %s started.".formatted(service));
        }
    }

    private Map<String, String> given(Server kind) {
        var named = new LinkedHashMap<String, String>();
        kind.understood().stream()
                .filter(surroundings::containsKey)
                .forEach(name -> named.put(name, surroundings.getOrDefault(name, "")));
        return Map.copyOf(named);
    }

    private Map<String, String> start(String service, Server kind)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var failure = new IOException("no port is free");
        for (var attempt = 1; attempt <= PORTS; attempt++) {
            var account = Account.in(Files.createDirectories(folder));
            var home = account.makeFolder(folder, service);
            var port = RunningServer.freePort();
            try {
                var left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
                running.add(kind.start(new ServerHome(home, account, left), port));
                return kind.environment(port);
            } catch (PortTakenException e) {
                failure = e;
                ServerHome.remove(home);
            } catch (IOException | InterruptedException e) {
                ServerHome.remove(home);
                throw e;
            }
        }
        throw failure;
    }

    /// Ends the servers at once and removes their data. Afterwards there is no service left.
    ///
    /// @throws UncheckedIOException when data cannot be removed; the servers have ended all the
    ///   same
    @Override
    public synchronized void close() {
        closed = true;
        answers.clear();
        running.forEach(RunningServer::stop);
        try {
            for (var server : running) {
                ServerHome.remove(server.home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running.clear();
        }
    }

    private record Answer(Optional<Map<String, String>> environment, String reason) {

        static Answer yes(Map<String, String> environment) {
            return new Answer(Optional.of(environment), "");
        }

        static Answer no(String reason) {
            return new Answer(Optional.empty(), reason);
        }
    }
}
