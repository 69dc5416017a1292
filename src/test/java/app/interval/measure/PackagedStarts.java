package app.interval.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// A copy of the packaged application with two more launchers: the program watched by [StartChild],
/// with the program's cache, and an [EmptyWindow] with a cache of its own. The watcher's classes
/// lie in a jar behind the others, which leaves the cache in use.
///
/// @param image the copy
record PackagedStarts(Path image) {

    private static final String PROGRAM = "Interval";
    private static final String WATCHED = "Watched";
    private static final String EMPTY = "Empty";
    private static final String WATCHER = "watcher.jar";
    private static final String CACHE = "java-options=-XX:AOTCache=$APPDIR/";

    static PackagedStarts prepare(Path original, Path place)
            throws IOException, InterruptedException {
        var starts = new PackagedStarts(place.resolve("image"));
        copy(original, starts.image);
        starts.writeWatcher();
        var configured = Files.readAllLines(starts.app(PROGRAM + ".cfg"));
        starts.launcher(WATCHED, watched(configured, true));
        var empty = watched(configured, false);
        starts.launcher(EMPTY, empty);
        starts.train(empty);
        return starts;
    }

    List<String> program(List<String> words) {
        return command(image.resolve("bin").resolve(WATCHED).toString(), words);
    }

    List<String> empty() {
        return command(image.resolve("bin").resolve(EMPTY).toString(), List.of(StartChild.EMPTY));
    }

    /// As `mvn` starts it, from the same jars.
    List<String> plainProgram(List<String> words) throws IOException {
        try (var files = Files.list(app(""))) {
            var jars = files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted();
            return plain(String.join(File.pathSeparator, jars.toList()), words);
        }
    }

    List<String> plainEmpty() throws IOException {
        return plain(app(WATCHER).toString(), List.of(StartChild.EMPTY));
    }

    /// How many classes a start takes from its cache.
    long classesFromCache(List<String> command) throws IOException, InterruptedException {
        var log = image.resolveSibling("classes.log");
        Start.of(command, Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log));
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("shared objects file")).count();
        }
    }

    private List<String> plain(String classPath, List<String> words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.add("--add-modules=javafx.controls");
        command.addAll(Files.readAllLines(Path.of("src/build/java-options")));
        command.addAll(List.of("-cp", classPath, StartChild.class.getName()));
        return command(command, words);
    }

    private static List<String> command(String program, List<String> words) {
        return command(List.of(program), words);
    }

    private static List<String> command(List<String> program, List<String> words) {
        return Stream.concat(program.stream(), words.stream()).toList();
    }

    /// The configuration of a launcher that starts [StartChild].
    ///
    /// @param program whether with the jars and the cache of the program
    private static List<String> watched(List<String> configured, boolean program) {
        var lines = new ArrayList<String>();
        for (var line : configured) {
            if (line.startsWith("app.mainclass=")) {
                lines.add("app.mainclass=" + StartChild.class.getName());
            } else if (line.startsWith(CACHE) && !program) {
                lines.add(CACHE + "empty.aot");
            } else if (program || !line.startsWith("app.classpath=")) {
                lines.add(line);
            }
        }
        lines.add(lines.indexOf("[JavaOptions]"), "app.classpath=$APPDIR/" + WATCHER);
        return lines;
    }

    private void launcher(String name, List<String> configuration) throws IOException {
        Files.copy(
                image.resolve("bin").resolve(PROGRAM),
                image.resolve("bin").resolve(name),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(app(name + ".cfg"), configuration);
    }

    /// What packaging does for the program, for the empty window.
    private void train(List<String> configuration) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        configuration.stream()
                .filter(line -> line.startsWith("java-options=") && !line.startsWith(CACHE))
                .forEach(line -> command.add(line.substring(line.indexOf('=') + 1)));
        command.add("-XX:AOTCacheOutput=" + app("empty.aot"));
        command.addAll(List.of("-cp", app(WATCHER).toString(), StartChild.class.getName()));
        Start.of(command(command, List.of(StartChild.EMPTY)), Map.of());
    }

    private Path app(String file) {
        return image.resolve("lib/app").resolve(file);
    }

    private void writeWatcher() throws IOException {
        var classes = Path.of("target/test-classes");
        try (var jar = new JarOutputStream(Files.newOutputStream(app(WATCHER)));
                var files = Files.list(classes.resolve("app/interval/measure"))) {
            for (var file : files.sorted().toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        try {
                            var target = to.resolve(from.relativize(file));
                            Files.createDirectories(target.getParent());
                            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                            return FileVisitResult.CONTINUE;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
    }
}
