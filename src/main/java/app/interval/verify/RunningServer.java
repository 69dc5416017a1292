package app.interval.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A server that answers.
///
/// @param home the folder with its data
record RunningServer(Process process, Path home) {

    private static final int POLL_MILLIS = 25;
    private static final int ANSWER_MILLIS = 2_000;
    private static final int FAREWELL_SECONDS = 5;

    /// Starts a server and waits until it answers the greeting.
    ///
    /// @throws PortTakenException when somebody else is on the port
    /// @throws IOException when the server ends or does not answer in time
    static RunningServer start(ServerHome home, List<String> command, int port, Greeting greeting)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + home.patience().toNanos();
        var process = home.start(command);
        var answers = false;
        try {
            while (!answers) {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw ended(home);
                }
                if (System.nanoTime() > end) {
                    throw new IOException("no answer in time; it said: " + home.lastWords());
                }
                answers = answers(port, greeting);
            }
        } finally {
            if (!answers) {
                kill(process);
            }
        }
        return new RunningServer(process, home.folder());
    }

    private static IOException ended(ServerHome home) throws IOException {
        var words = home.lastWords();
        return words.toLowerCase(Locale.ROOT).contains("address already in use")
                ? new PortTakenException(words)
                : new IOException(words);
    }

    private static boolean answers(int port, Greeting greeting) {
        try (var socket = new Socket()) {
            var server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            socket.connect(server, ANSWER_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(greeting.words().getBytes(US_ASCII));
            return socket.getInputStream().read() == greeting.answer();
        } catch (IOException e) {
            return false; // not yet
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Ends the server and all it has started. It is given a moment to hand back what outlives a
    /// process, such as shared memory.
    void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, FAREWELL_SECONDS, TimeUnit.SECONDS).join();
        kill(process);
    }

    /// Ends a program and all it has started: now, and whatever becomes of this thread.
    static void kill(Process process) {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(child -> child.onExit().join());
    }

    /// How to find out that a server is ready: what to say to it and the first byte of its answer.
    record Greeting(String words, char answer) {}
}
