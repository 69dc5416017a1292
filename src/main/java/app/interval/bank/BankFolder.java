package app.interval.bank;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// The files of a bank by their paths below its folder, links not followed.
final class BankFolder {

    private static final int DEPTH_OF_ITEMS = 3;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Path folder;
    private final TreeSet<String> files = new TreeSet<>();

    BankFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(name(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    byte[] read(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    boolean has(String file) {
        return files.contains(file);
    }

    /// Whether the file exists and starts as a PNG does.
    boolean isPng(String file) throws IOException {
        if (!has(file)) {
            return false;
        }
        try (var in = Files.newInputStream(folder.resolve(file))) {
            return Arrays.equals(in.readNBytes(PNG.length), PNG);
        }
    }

    /// Every `area/topic/name.md`, sorted. Reports Markdown where no item can lie, odd names and
    /// links.
    List<String> items(List<Problem> problems) {
        var items = new ArrayList<String>();
        for (var file : files) {
            var found = new Problems(file);
            if (isItem(file, found)) {
                items.add(file);
            }
            problems.addAll(found.all());
        }
        return items;
    }

    private boolean isItem(String file, Problems problems) {
        var parts = file.split("/", -1);
        if (Files.isSymbolicLink(folder.resolve(file))) {
            problems.add(1, "S17", "the file is a link", "Put the file itself here");
            return false;
        }
        if (!file.endsWith(".md") || parts.length == 1) {
            return false;
        }
        if (parts.length != DEPTH_OF_ITEMS) {
            var remedy = "Move it: items lie at area/topic/name.md";
            problems.add(1, "S06", "no item can lie here", remedy);
            return false;
        }
        if (!parts[parts.length - 1].matches(ValueRules.KEBAB + "\\.md")) {
            var remedy = "Use lower-case words joined by '-'";
            problems.add(1, "S17", "the file name is not kebab-case", remedy);
        }
        return true;
    }

    private String name(Path file) {
        return String.join(
                "/",
                StreamSupport.stream(folder.relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }
}
