package app.interval.main;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Learners start a window; what only authors need is loaded for them alone.
@AnalyzeClasses(packages = "app.interval", importOptions = DoNotIncludeTests.class)
class AuthorsTest {

    @ArchTest
    static final ArchRule onlyOneClassLeadsToTheCommands =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.interval.cli.bank..")
                    .and()
                    .haveNameNotMatching("app\\.interval\\.main\\.Authors(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("app.interval.cli.bank..");

    @ArchTest
    static final ArchRule onlyTheStartKnowsThatClass =
            noClasses()
                    .that()
                    .haveNameNotMatching("app\\.interval\\.main\\.(Main|Authors)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("app.interval.main.Authors");
}
