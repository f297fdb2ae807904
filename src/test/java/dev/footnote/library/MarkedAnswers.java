package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.PassageHit;
import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchOutcome;

/// Questions to a library, and what is marked in the answers.
record MarkedAnswers(Library library) {
    private static final int SHOWN = 3;

    SearchOutcome ask(String question) {
        return library.read(brief -> brief.search().search(new Question(question, SearchFilter.NONE, SHOWN)));
    }

    /// The first passage has a part of its text in the marked sentence.
    void assertFirstMarks(String question, String part) {
        assertThat(ask(question))
                .isInstanceOfSatisfying(
                        SearchOutcome.Found.class,
                        found -> assertThat(marked(found.hits().getFirst())).contains(part));
    }

    private String marked(PassageHit hit) {
        return library.read(
                brief -> hit.answer().in(brief.require(hit.passage().document()).text()));
    }
}
