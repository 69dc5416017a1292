package app.interval.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Each rule of [SourceHabitsTest] meets what it forbids, and what lies just inside it.
class SourceRulesTest {

    @Test
    void aFileIsTooLongFromTheFirstLineAboveTheMost() {
        var source = source("class A {\n}\n");

        assertThat(SourceRules.longFiles(List.of(source), 2)).isEmpty();
        assertThat(SourceRules.longFiles(List.of(source), 1))
                .containsExactly("A.java:1 has 2 lines");
    }

    @Test
    void theBodyOfAMethodCountsWithItsBraces() {
        var source = source("class A {\n  void a(\n    int b) {\n    b++;\n  }\n}");

        assertThat(SourceRules.longMethods(source, 3)).isEmpty();
        assertThat(SourceRules.longMethods(source, 2)).containsExactly("A.java:2 a has 3 lines");
    }

    @Test
    void aMethodInsideAMethodCountsToo() {
        var source = source("class A {\n Object a = new Object() {\n void b() {\n\n }\n };\n}");

        assertThat(SourceRules.longMethods(source, 2)).containsExactly("A.java:3 b has 3 lines");
    }

    @Test
    void componentsOfARecordAreCounted() {
        var source = source("record A(int a, int b, int c) {\n static int d;\n A {}\n}");

        assertThat(SourceRules.manyParts(source, 3)).isEmpty();
        assertThat(SourceRules.manyParts(source, 2)).containsExactly("A.java:1 A");
    }

    @Test
    void parametersOfTheLargestConstructorAreCounted() {
        var source = source("class A {\n int x; int y; int z;\n A() {}\n A(int a, int b) {}\n}");

        assertThat(SourceRules.manyParts(source, 2)).isEmpty();
        assertThat(SourceRules.manyParts(source, 1)).containsExactly("A.java:1 A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.sleep(1)",
                "java.util.concurrent.TimeUnit.DAYS.sleep(1)",
                "robot.sleep(1)",
                "run(Thread::sleep)"
            })
    void sleepingIsSeen(String call) {
        assertThat(SourceRules.sleeps(source("class A { void a() { " + call + "; } }"))).hasSize(1);
    }

    @Test
    void sleepingIsSeenInAnImport() {
        var source = source("import static java.lang.Thread.sleep;\nclass A {}");

        assertThat(SourceRules.sleeps(source)).containsExactly("A.java:1 java.lang.Thread.sleep");
    }

    @Test
    void speakingOfSleepIsAllowed() {
        var source =
                source("class A { /* Thread.sleep(1) */ String sleep = \"Thread.sleep(1)\"; }");

        assertThat(SourceRules.sleeps(source)).isEmpty();
    }

    @Test
    void aTestSwitchedOffIsSeen() {
        var source = source("class A { @Disabled(\"later\") void a() {} @Test void b() {} }");

        assertThat(SourceRules.disabledTests(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SessionManager", "DateHelper", "StringUtil", "Utils", "BankImpl"})
    void aHollowNameIsSeen(String name) {
        assertThat(SourceRules.hollowNames(source("class A { interface " + name + " {} }")))
                .containsExactly("A.java:1 " + name);
    }

    @Test
    void aNameThatOnlyBeginsSoIsAllowed() {
        assertThat(SourceRules.hollowNames(source("class UtilityPole {}"))).isEmpty();
    }

    @Test
    void aPackageIsDescribedByWordsNotByTheFileAlone() {
        var path = "a/package-info.java";

        assertThat(SourceRules.describesItsPackage(Source.of(path, "/// The a.\npackage a;")))
                .isTrue();
        assertThat(SourceRules.describesItsPackage(Source.of(path, "package a;"))).isFalse();
        assertThat(SourceRules.describesItsPackage(source("/// The a.\npackage a;\nclass A {}")))
                .isFalse();
    }

    @Test
    void strayWordsAreSeenWithTheirLine() {
        assertThat(SourceRules.strayWords("a.sql", "-- one\n-- TO" + "DO: two"))
                .containsExactly("a.sql:2 TO" + "DO");
        assertThat(SourceRules.strayWords("a.md", "see FIX" + "ME")).hasSize(1);
        assertThat(SourceRules.strayWords("a.md", "see \"/ro" + "ot/file\"")).hasSize(1);
        assertThat(SourceRules.strayWords("a.md", "C:" + "\\Users\\me")).hasSize(1);
        assertThat(SourceRules.strayWords("a.md", "https://repo" + ".maven.apache.org")).hasSize(1);
    }

    @Test
    void aFolderOfOursMayBeCalledHome() {
        assertThat(SourceRules.strayWords("a.md", "app/interval/ui/home/Home.java")).isEmpty();
    }

    private static Source source(String text) {
        return Source.of("A.java", text);
    }
}
