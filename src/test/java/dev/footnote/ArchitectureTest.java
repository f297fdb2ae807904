package dev.footnote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The doors between the rooms: who may use whom.
@AnalyzeClasses(packages = "dev.footnote", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    /// Leaves out what lies beside this test, in whatever folder a build puts the tests.
    static final class WithoutTests implements ImportOption {
        private static final String TESTS = ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        @Override
        public boolean includes(Location location) {
            return !location.contains(TESTS);
        }
    }

    private static final String[] OWN = {"java..", "org.jspecify..", "dev.footnote.text.."};

    @ArchTest
    static final ArchRule textUsesTheJdkAlone = classes()
            .that()
            .resideInAPackage("dev.footnote.text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.footnote.text")
            .because("every room stands on it, so it can stand on none");

    @ArchTest
    static final ArchRule peopleUseTextAlone = classes()
            .that()
            .resideInAPackage("dev.footnote.people..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("dev.footnote.people.."))
            .because("who is meant is a matter of words, not of files or engines");

    @ArchTest
    static final ArchRule quotationUsesTextAndPeople = classes()
            .that()
            .resideInAPackage("dev.footnote.quotation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("dev.footnote.people..", "dev.footnote.quotation.."))
            .because("the core can be tested and measured without anything around it");

    @ArchTest
    static final ArchRule chronologyUsesTextAlone = classes()
            .that()
            .resideInAPackage("dev.footnote.chronology..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("dev.footnote.chronology.."))
            .because("the core can be tested and measured without anything around it");

    @ArchTest
    static final ArchRule searchKnowsNoEngine = classes()
            .that()
            .resideInAPackage("dev.footnote.search")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("dev.footnote.people..", "dev.footnote.search"))
            .because("ranking is ours, and any engine can stand behind the port");

    @ArchTest
    static final ArchRule checkUsesTextAndSearch = classes()
            .that()
            .resideInAPackage("dev.footnote.check..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("dev.footnote.search", "dev.footnote.check.."))
            .because("whether words stand in a document is a matter of words and of an index behind a port");

    @ArchTest
    static final ArchRule luceneStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footnote.search.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("one package imports Lucene");

    @ArchTest
    static final ArchRule onlyTheRootKnowsTheEngine = noClasses()
            .that()
            .resideInAPackage("dev.footnote.(*)..")
            .and()
            .resideOutsideOfPackage("dev.footnote.search.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.footnote.search.lucene..")
            .because("the composition root chooses the engine");

    @ArchTest
    static final ArchRule corpusUsesText = noClasses()
            .that()
            .resideInAPackage("dev.footnote.corpus..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.footnote.people..",
                    "dev.footnote.quotation..",
                    "dev.footnote.chronology..",
                    "dev.footnote.search..",
                    "dev.footnote.check..",
                    "dev.footnote.library..",
                    "dev.footnote.conversation..",
                    "dev.footnote.cli..")
            .because("reading files knows nothing of what is made of them");

    @ArchTest
    static final ArchRule libraryKnowsNoConversation = noClasses()
            .that()
            .resideInAPackage("dev.footnote.library..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.footnote.conversation..",
                    "dev.footnote.discord..",
                    "dev.footnote.slack..",
                    "dev.footnote.web..",
                    "dev.footnote.cli..",
                    "picocli..")
            .because("data flows one way");

    @ArchTest
    static final ArchRule conversationKnowsNoPlatform = noClasses()
            .that()
            .resideInAPackage("dev.footnote.conversation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.footnote.discord..",
                    "dev.footnote.slack..",
                    "dev.footnote.web..",
                    "dev.footnote.cli..",
                    "net.dv8tion..",
                    "com.slack..",
                    "okhttp3..",
                    "io.javalin..",
                    "picocli..",
                    "org.jline..")
            .because("a command is plain code that every front can show");

    @ArchTest
    static final ArchRule frontsNeverSeeEachOther = slices().matching("dev.footnote.(discord|slack|web|cli)..")
            .should()
            .notDependOnEachOther()
            .because("a platform can be taken away without the others noticing");

    @ArchTest
    static final ArchRule jdaStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footnote.discord..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.dv8tion..")
            .because("one package imports JDA");

    @ArchTest
    static final ArchRule theServerStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footnote.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "io.micrometer..")
            .because("one package serves pages");

    @ArchTest
    static final ArchRule nobodyKnowsTheRoot = noClasses()
            .that()
            .resideInAPackage("dev.footnote.(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.footnote")
            .because("the composition root builds the parts, which get what they need handed in");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.footnote.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("a suffix has one meaning, and these have none");

    @ArchTest
    static final ArchRule nothingIsRememberedInStaticFields =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                    .that()
                    .areStatic()
                    .should()
                    .haveModifier(JavaModifier.FINAL)
                    .because("state belongs to objects that somebody closes");

    private static String[] with(String... more) {
        String[] all = java.util.Arrays.copyOf(OWN, OWN.length + more.length);
        System.arraycopy(more, 0, all, OWN.length, more.length);
        return all;
    }
}
