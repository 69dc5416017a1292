package app.interval.main;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Learners start a window; what only authors need is loaded for them alone.
@AnalyzeClasses(packages = "app.interval", importOptions = DoNotIncludeTests.class)
class AuthorsTest {

    /// `Proofs` gives the commands what they ask for, and only `Authors` knows it.
    @ArchTest
    static final ArchRule onlyTheirWiringLeadsToTheCommands =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.interval.cli.bank..")
                    .and()
                    .haveNameNotMatching("app\\.interval\\.main\\.(Authors|Proofs)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("app.interval.cli.bank..");

    @ArchTest
    static final ArchRule onlyTheStartKnowsThatWiring =
            noClasses()
                    .that()
                    .haveNameNotMatching("app\\.interval\\.main\\.(Main|Authors|Proofs)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("app\\.interval\\.main\\.(Authors|Proofs)(\\$.*)?");
}
