package app.interval.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/// What may not stand in a file. Each rule answers with what it found, as `path:line what`.
final class SourceRules {

    private static final Pattern HOLLOW_NAME = Pattern.compile(".*(?:Manager|Helper|Utils?|Impl)");
    private static final Pattern PUT_OFF = Pattern.compile("\\b(?:TO[D]O|FIX[M]E)\\b");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?<![\\w.-])/(?:work|root|home)/|\\b[A-Z]:\\\\+Users\\b");
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "\\b(?:repo1?\\.maven\\.|(?:oss|central)\\.sonatype\\.|(?:deb|security)\\.debian\\.|"
                            + "packages\\.adoptium\\.|registry\\.npmjs\\.|files\\.pythonhosted\\.)");

    private SourceRules() {}

    static List<String> longFiles(List<Source> sources, int most) {
        return sources.stream()
                .filter(source -> source.lines() > most)
                .map(source -> source.path() + ":1 has " + source.lines() + " lines")
                .toList();
    }

    /// Methods whose body, braces included, has more lines than `most`.
    static List<String> longMethods(Source source, int most) {
        return methods(source)
                .filter(method -> source.linesOf(method.getBody()) > most)
                .map(method ->
                        at(source, method, method.getName())
                                + (" has " + source.linesOf(method.getBody()) + " lines"))
                .toList();
    }

    static Stream<MethodTree> methods(Source source) {
        return source.parts(MethodTree.class).stream().filter(method -> method.getBody() != null);
    }

    /// Types made of more than `most` parts: components of a record, parameters of a constructor.
    static List<String> manyParts(Source source, int most) {
        return source.parts(ClassTree.class).stream()
                .filter(type -> partsOf(type) > most)
                .map(type -> at(source, type, type.getSimpleName()))
                .toList();
    }

    private static int partsOf(ClassTree type) {
        var components =
                type.getMembers().stream()
                        .filter(_ -> type.getKind() == Tree.Kind.RECORD)
                        .filter(SourceRules::isComponent)
                        .count();
        var parameters =
                type.getMembers().stream()
                        .filter(MethodTree.class::isInstance)
                        .map(MethodTree.class::cast)
                        .filter(method -> method.getName().contentEquals("<init>"))
                        .mapToInt(method -> method.getParameters().size())
                        .max()
                        .orElse(0);
        return Math.max(Math.toIntExact(components), parameters);
    }

    /// A record has no other fields that are not static.
    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /// Whoever it is called on: a thread, a time unit, a robot of the tests.
    static List<String> sleeps(Source source) {
        var calls =
                source.parts(MemberSelectTree.class).stream()
                        .filter(call -> call.getIdentifier().contentEquals("sleep"));
        var references =
                source.parts(MemberReferenceTree.class).stream()
                        .filter(call -> call.getName().contentEquals("sleep"));
        return Stream.concat(calls, references).map(call -> at(source, call, call)).toList();
    }

    static List<String> disabledTests(Source source) {
        return source.parts(AnnotationTree.class).stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("Disabled"))
                .map(annotation -> at(source, annotation, annotation))
                .toList();
    }

    /// Names that do not say what the type is.
    static List<String> hollowNames(Source source) {
        return source.parts(ClassTree.class).stream()
                .filter(type -> HOLLOW_NAME.matcher(type.getSimpleName()).matches())
                .map(type -> at(source, type, type.getSimpleName()))
                .toList();
    }

    /// Whether this is a package's own file and says something about it.
    static boolean describesItsPackage(Source source) {
        return source.path().endsWith("/package-info.java")
                && source.text().strip().startsWith("///");
    }

    /// Work left for later, paths of one computer, addresses of registries: in files of any kind.
    static List<String> strayWords(String path, String text) {
        return Stream.of(PUT_OFF, THIS_MACHINE, REGISTRY)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> path + ":" + line(text, found) + " " + found.group())
                .toList();
    }

    private static long line(String text, MatchResult found) {
        return text.substring(0, found.start()).chars().filter(c -> c == '\n').count() + 1;
    }

    private static String at(Source source, Tree part, Object what) {
        return source.path() + ":" + source.lineOf(part) + " " + what;
    }
}
