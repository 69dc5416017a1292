package app.interval.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One source file as written: its text and what the compiler reads in it.
record Source(String path, String text, CompilationUnitTree tree, Trees trees) {

    /// All Java files below `folder`, in the order of their paths.
    static List<Source> below(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return parse(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .map(Text::of)
                            .toList());
        }
    }

    /// A file of its own, for the tests of the rules.
    static Source of(String path, String text) {
        return parse(List.of(new Text(path, text))).getFirst();
    }

    int lines() {
        return Math.toIntExact(text.lines().count());
    }

    /// Everything of one kind in the file, in the order it stands there.
    <T extends Tree> List<T> parts(Class<T> kind) {
        var found = new ArrayList<T>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree part, Void unused) {
                if (kind.isInstance(part)) {
                    found.add(kind.cast(part));
                }
                return super.scan(part, null);
            }
        }.scan(tree, null);
        return found;
    }

    /// The first line of `part`.
    long lineOf(Tree part) {
        return line(trees.getSourcePositions().getStartPosition(tree, part));
    }

    /// Lines from the first to the last one of `part`, both included.
    long linesOf(Tree part) {
        return line(trees.getSourcePositions().getEndPosition(tree, part)) - lineOf(part) + 1;
    }

    private long line(long position) {
        return tree.getLineMap().getLineNumber(position);
    }

    private static List<Source> parse(List<Text> texts) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, texts);
        var trees = Trees.instance(task);
        var sources = new ArrayList<Source>();
        try {
            for (var tree : task.parse()) {
                var file = tree.getSourceFile();
                var path = file.toUri().getPath().substring(1);
                sources.add(new Source(path, file.getCharContent(true).toString(), tree, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /// The compiler is given what was read, so that text and tree are of one state.
    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String path, String content) {
            super(URI.create("text:///" + path), JavaFileObject.Kind.SOURCE);
            this.content = content;
        }

        static Text of(Path file) {
            try {
                return new Text(file.toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
