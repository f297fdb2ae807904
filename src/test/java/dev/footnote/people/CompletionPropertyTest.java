package dev.footnote.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// For everybody in the directory of a brief of usual size, whatever form of the name is typed: the person is
/// among the first five completions.
class CompletionPropertyTest {
    private static final int FIRST = 5;

    private static final List<String> NAMES = List.of(
            "Amina Yusuf Warsame",
            "Anselm Tiefenbach",
            "Beatriz Quintela de Sá",
            "Bogdan Ilić",
            "Camille Dufresne-Roy",
            "Dagný Þorsteinsdóttir",
            "Ezekiel Oduya",
            "Fiona MacAskill",
            "Gao Wenli",
            "Guadalupe Sarmiento Ibáñez",
            "H. P. Lindqvist",
            "Ioana Țepeș",
            "Jean-Luc Vasseur",
            "Kwabena Asare Jr.",
            "Lê Thị Hương",
            "María del Pilar Zúñiga",
            "Maria Zubiri",
            "Ngozi Eze",
            "Oğuz Karabulut",
            "Patrick O’Halloran",
            "Quirin Sandhu",
            "Rasmus Ødegaard",
            "Rosalind Achterberg",
            "Simón Echeverría Luna",
            "Tomasz Wójcik",
            "Ulla-Maija Räsänen",
            "Vikram Iyer",
            "Wanda Piotrowska",
            "Xóchitl Barragán Nieves",
            "Yevheniia Kravchuk",
            "Zbigniew Krall");

    private final PeopleDirectory directory = directory();

    private static PeopleDirectory directory() {
        List<MentionedPerson> found = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            found.add(new MentionedPerson(Person.named(NAMES.get(i)), i % 7));
        }
        Person configured = new Person(
                "Guadalupe Sarmiento Ibáñez", List.of("GSI", "La Ministra"), Optional.empty(), Optional.empty());
        return PeopleDirectory.of(List.of(configured), found);
    }

    private void assertCompleted(Function<Person, Set<String>> forms) {
        assertThat(directory.people()).hasSize(NAMES.size());
        assertThat(TypedForms.notCompleted(directory, FIRST, forms)).isEmpty();
    }

    @Test
    void completesEveryNameAliasAndPartOfOne() {
        assertCompleted(TypedForms::whole);
    }

    @Test
    void completesEveryBeginningOfAWord() {
        assertCompleted(TypedForms::beginnings);
    }

    @Test
    void completesEveryFormWithOneSlip() {
        assertCompleted(TypedForms::slips);
    }
}
