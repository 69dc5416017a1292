package app.interval.verify;

import app.interval.verify.RunningServer.Greeting;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A PostgreSQL whose only user needs no password, and which waits for no disk.
record Postgres(Programs programs) implements Server {

    private static final String USER = "postgres";

    @Override
    public List<String> needed() {
        return List.of("PGHOST", "PGPORT", "PGUSER");
    }

    @Override
    public List<String> understood() {
        return List.of("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE", "PGSSLMODE");
    }

    @Override
    public String program() {
        return "postgres";
    }

    @Override
    public Map<String, String> environment(int port) {
        return Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(port), "PGUSER", USER);
    }

    @Override
    public RunningServer start(ServerHome home, int port) throws IOException, InterruptedException {
        var initdb = programs.find("initdb");
        var server = initdb.resolveSibling(program()).toString();
        var data = home.folder().resolve("data").toString();
        home.run(
                List.of(
                        initdb.toString(),
                        "--pgdata=" + data,
                        "--username=" + USER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"));
        var command =
                List.of(
                        server,
                        "-D",
                        data,
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off");
        return RunningServer.start(home, command, port, greeting());
    }

    /// The beginning of a session. While it starts, a server answers with an error, later with an
    /// `R`: that the user is let in.
    private static Greeting greeting() {
        var names = "user\0postgres\0database\0postgres\0\0";
        var length = (char) (8 + names.length());
        return new Greeting("\0\0\0" + length + "\0\3\0\0" + names, 'R');
    }
}
