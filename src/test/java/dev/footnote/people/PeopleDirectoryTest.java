package dev.footnote.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.people.PersonMatch.Ambiguous;
import dev.footnote.people.PersonMatch.Known;
import dev.footnote.people.PersonMatch.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleDirectoryTest {
    private static final Person OBRADOR = new Person(
            "Andrés Manuel López Obrador", List.of("AMLO"), Optional.of("president of Mexico"), Optional.empty());

    private final PeopleDirectory directory = PeopleDirectory.of(
            List.of(OBRADOR),
            List.of(
                    quoted("Vanda Felbab-Brown", 9),
                    quoted("Cecilia Farfán-Méndez", 5),
                    quoted("López Obrador", 4),
                    quoted("Hillary Clinton", 7),
                    quoted("Bill Clinton", 3),
                    quoted("Clinton", 2),
                    quoted("Søren Ødegård", 1),
                    quoted("Sinéad O'Rourke", 1),
                    quoted("J. K. Ward", 1),
                    quoted("Łukasz Wiśniewski", 1)));

    private static MentionedPerson quoted(String name, int quotations) {
        return new MentionedPerson(Person.named(name), quotations);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a part of a name
            felbab,                       Vanda Felbab-Brown
            Brown,                        Vanda Felbab-Brown
            vanda,                        Vanda Felbab-Brown
            # accents, hyphens, case
            farfan mendez,                Cecilia Farfán-Méndez
            FARFAN-MENDEZ,                Cecilia Farfán-Méndez
            Cecilia Farfán Méndez,        Cecilia Farfán-Méndez
            lopez obrador,                Andrés Manuel López Obrador
            odegard,                      Søren Ødegård
            wisniewski,                   Łukasz Wiśniewski
            # apostrophes
            orourke,                      Sinéad O'Rourke
            O’Rourke,                     Sinéad O'Rourke
            # aliases, initials, titles
            amlo,                         Andrés Manuel López Obrador
            President López Obrador,      Andrés Manuel López Obrador
            JK Ward,                      J. K. Ward
            Dr. Felbab-Brown,             Vanda Felbab-Brown
            # beginnings
            felb,                         Vanda Felbab-Brown
            # slips
            felbap,                       Vanda Felbab-Brown
            fefbab brown,                 Vanda Felbab-Brown
            lopez obrdaor,                Andrés Manuel López Obrador
            hilary clinton,               Hillary Clinton
            """)
    void findsPeopleByAnyForm(String typed, String name) {
        assertThat(directory.find(typed))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.person().name()).isEqualTo(name));
    }

    @Test
    void offersEverybodyOfOneSurnameMostQuotedFirst() {
        PeopleDirectory clintons =
                PeopleDirectory.of(List.of(), List.of(quoted("Bill Clinton", 3), quoted("Hillary Clinton", 7)));
        assertThat(clintons.find("clinton"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        match -> assertThat(match.candidates())
                                .extracting(Person::name)
                                .containsExactly("Hillary Clinton", "Bill Clinton"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # by the title where several have the name
            Minister Berg,           Ida Berg
            foreign minister berg,   Ida Berg
            Former Minister Berg,    Tom Berg
            # a title of two words
            Foreign Minister Holm,   Eva Holm
            Police Chief Eva Holm,   Eva Holm
            """)
    void readsTitlesThatAreTyped(String typed, String name) {
        PeopleDirectory officials = PeopleDirectory.of(
                List.of(),
                List.of(
                        new MentionedPerson(official("Tom Berg", "Former Minister of Trade"), 9),
                        new MentionedPerson(official("Ida Berg", "Foreign Minister"), 1),
                        quoted("Eva Holm", 1)));
        assertThat(officials.find(typed))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.person().name()).isEqualTo(name));
    }

    private static Person official(String name, String role) {
        return new Person(name, List.of(), Optional.of(role), Optional.empty());
    }

    @Test
    void tellsWhoElseHasANameThatIsAllOfSomebodys() {
        assertThat(directory.alsoCalled("Clinton"))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Hillary Clinton", "Bill Clinton");
        assertThat(directory.alsoCalled("Hillary")).isEmpty();
        assertThat(directory.alsoCalled("Hillary Clinton")).isEmpty();
    }

    @Test
    void keepsASurnameApartThatSeveralPeopleShare() {
        assertThat(directory.people()).extracting(Person::name).contains("Hillary Clinton", "Bill Clinton", "Clinton");
    }

    @Test
    void offersTheNearestNamesForAnUnknownOne() {
        assertThat(directory.find("falbub"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        match -> assertThat(match.nearest())
                                .extracting(Person::name)
                                .contains("Vanda Felbab-Brown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "?!"})
    void knowsNobodyWithoutLetters(String typed) {
        assertThat(directory.find(typed)).isEqualTo(new Unknown(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AMLO", "lópez obrador", "Lopez Obrador", "Felbab-Brown", "O’Rourke", "JK Ward", "Soren Odegard"
            })
    void everyWordOfANameMayBeInOne(String name) {
        assertThat(directory.personOf(name)).isPresent();
        assertThat(name.split(" ")).allMatch(directory::mayBeInName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "Obra", "Felbab-Harbour", "President"})
    void noOtherWordIsInAName(String word) {
        assertThat(directory.mayBeInName(word)).isFalse();
        assertThat(directory.personOf(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who is called exactly so            | goes by these as well
            AMLO                                  | Andrés Manuel López Obrador, López Obrador
            andres manuel lopez obrador           | AMLO, López Obrador
            # a longer form is found by the shorter one
            López Obrador                         | AMLO
            # a part of a name is no name
            Manuel                                |
            Obrador                               |
            nobody                                |
            """)
    void theOtherNamesAreThoseThatTextsMayHaveInstead(String name, String others) {
        assertThat(String.join(", ", directory.otherNames(name))).isEqualTo(others == null ? "" : others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hillary Clinton   | Hillary Clinton
            felbab-brown      | Vanda Felbab-Brown
            harbour           |
            """)
    void everybodyOfANameIsCalledSo(String name, String called) {
        assertThat(directory.called(name))
                .extracting(Person::name)
                .isEqualTo(called == null ? List.of() : List.of(called));
    }

    @Test
    void mergesShortFormsIntoTheConfiguredPerson() {
        assertThat(directory.personOf("López Obrador")).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Andrés Manuel López Obrador");
            assertThat(person.aliases()).containsExactly("AMLO", "López Obrador");
            assertThat(person.role()).contains("president of Mexico");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the longer name leads
            Claudia Sheinbaum,   Claudia Sheinbaum Pardo, Claudia Sheinbaum Pardo
            Ana Ruiz,            Ruiz,                    Ana Ruiz
            Jane R. Doe,         Jane Doe,                Jane R. Doe
            J. Doe,              Jane Doe,                Jane Doe
            """)
    void mergesFormsOfOneName(String first, String second, String name) {
        PeopleDirectory merged = PeopleDirectory.of(List.of(), List.of(quoted(first, 1), quoted(second, 2)));
        assertThat(merged.people()).singleElement().extracting(Person::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a first name alone is not a surname
            Jane Doe,            Jane
            # father and son
            Ivan Petrov Jr.,     Ivan Petrov
            # two people
            Jane Doe,            John Doe
            """)
    void keepsDifferentPeopleApart(String first, String second) {
        assertThat(PeopleDirectory.of(List.of(), List.of(quoted(first, 1), quoted(second, 2)))
                        .people())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AMLO,      Andrés Manuel López Obrador
            am,        Andrés Manuel López Obrador
            lop,       Andrés Manuel López Obrador
            obr,       Andrés Manuel López Obrador
            lopez o,   Andrés Manuel López Obrador
            cecilia f, Cecilia Farfán-Méndez
            menedz,    Cecilia Farfán-Méndez
            felbba,    Vanda Felbab-Brown
            vnada,     Vanda Felbab-Brown
            """)
    void completesAnyFormWithinTheFirstFive(String typed, String name) {
        assertThat(directory.complete(typed, 5)).extracting(Person::name).contains(name);
    }

    @Test
    void completesNothingTypedWithTheMostQuoted() {
        assertThat(directory.complete("", 2))
                .extracting(Person::name)
                .containsExactly("Vanda Felbab-Brown", "Hillary Clinton");
    }

    @Test
    void completesAtMostTheLimit() {
        assertThat(directory.complete("clinton", 1)).extracting(Person::name).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            what did amlo say about China,          amlo,           Andrés Manuel López Obrador
            What did Felbab-Brown's report find?,   Felbab-Brown,   Vanda Felbab-Brown
            did farfan-mendez agree,                farfan-mendez,  Cecilia Farfán-Méndez
            quotes by hillary clinton on trade,     hillary clinton, Hillary Clinton
            """)
    void recognisesNamesInQuestions(String question, String words, String name) {
        assertThat(directory.namesIn(question)).singleElement().satisfies(found -> {
            assertThat(found.span().in(question)).isEqualTo(words);
            assertThat(found.people()).first().extracting(Person::name).isEqualTo(name);
        });
    }

    @Test
    void doesNotTakeEverydayWordsForSurnames() {
        assertThat(directory.namesIn("is the brown bear in danger")).isEmpty();
    }

    @Test
    void knowsNobodyWhenEmpty() {
        assertThat(PeopleDirectory.empty().people()).isEmpty();
        assertThat(PeopleDirectory.empty().find("anybody")).isEqualTo(new Unknown(List.of()));
        assertThat(PeopleDirectory.empty().complete("a", 5)).isEmpty();
    }

    @Test
    void answersTheSameWhateverTheOrderOfThePeopleFound() {
        List<MentionedPerson> found = new ArrayList<>(List.of(
                quoted("Ana Ruiz", 1),
                quoted("Ruiz", 2),
                quoted("Ana María Ruiz", 1),
                quoted("Luis Ortega", 4),
                quoted("L. Ortega", 1)));
        List<Person> expected = PeopleDirectory.of(List.of(), found).people();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(found, new Random(seed));
            assertThat(PeopleDirectory.of(List.of(), found).people())
                    .extracting(Person::name)
                    .containsExactlyElementsOf(
                            expected.stream().map(Person::name).toList());
        }
    }

    @Test
    void findsPeopleAmongFiftyThousand() {
        List<MentionedPerson> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(quoted("First%s Last%s".formatted(letters(i % 251), letters(i)), i % 7));
        }
        PeopleDirectory big = PeopleDirectory.of(List.of(), many);
        assertThat(big.find("last" + letters(4321))).isInstanceOf(Known.class);
        assertThat(big.complete("first", 25)).hasSize(25);
    }

    private static String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n + 1; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
