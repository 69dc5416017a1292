package app.interval.verify;

import app.interval.verify.RunningServer.Greeting;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A Redis that writes nothing to the disk.
record Redis(Programs programs) implements Server {

    private static final Greeting PING = new Greeting("PING\r\n", '+');

    @Override
    public List<String> needed() {
        return List.of("REDIS_URL");
    }

    @Override
    public List<String> understood() {
        return needed();
    }

    @Override
    public String program() {
        return "redis-server";
    }

    @Override
    public Map<String, String> environment(int port) {
        return Map.of("REDIS_URL", "redis://127.0.0.1:" + port + "/0");
    }

    @Override
    public RunningServer start(ServerHome home, int port) throws IOException, InterruptedException {
        var server = programs.find(program()).toString();
        var command =
                List.of(
                        server,
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--dir",
                        home.folder().toString());
        return RunningServer.start(home, command, port, PING);
    }
}
