package app.interval.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A kind of server: how to start one, and how programs are told where it is.
interface Server {

    /// The variables that together say where a server is.
    List<String> needed();

    /// Those, and others that clients of this kind heed.
    List<String> understood();

    /// The program that serves; its version is the server's.
    String program();

    /// What programs have to find in their environment in order to reach a server on a port of this
    /// computer.
    Map<String, String> environment(int port);

    /// Starts one and waits until it answers.
    ///
    /// @throws IOException when it does not; whatever was started has ended by then
    RunningServer start(ServerHome home, int port) throws IOException, InterruptedException;
}
