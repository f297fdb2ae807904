package dev.footnote.search;

import java.util.List;

/// Answers questions from one snapshot: the best passages with their answering sentences, or that the documents do not
/// tell. The same question always gets the same answer. Thread-safe; does not close the snapshot.
public final class PassageSearch {
    private final SearchSettings settings;
    private final TermReader terms;
    private final QuestionReader reader;
    private final PassageRanker ranker;
    private final Hits hits;

    public PassageSearch(IndexSnapshot snapshot, NameExpansion names, SearchSettings settings) {
        PassageIndex index = snapshot.passages();
        this.settings = settings;
        this.terms = new TermReader(index, names);
        this.reader = new QuestionReader(index, terms);
        this.ranker = new PassageRanker(index, settings);
        this.hits = new Hits(index);
    }

    /// The answer to a question.
    public SearchOutcome search(Question question) {
        ParsedQuestion parsed = reader.read(question.text());
        PassageRanker.Ranking ranking = ranker.rank(parsed, question.filter());
        List<PassageHit> found = hits.of(ranking.passages(), question.limit());
        if (hits.confidence(ranking) >= settings.abstainBelow() && !found.isEmpty()) {
            return new SearchOutcome.Found(found);
        }
        return new SearchOutcome.NotInDocuments(found, unknownWords(parsed), terms.suggestions(parsed));
    }

    /// The passages nearest to a topic, best first, whether or not they answer anything.
    public List<PassageHit> passagesAbout(String topic, SearchFilter filter, int limit) {
        return hits.of(ranker.rank(reader.read(topic), filter).passages(), limit);
    }

    private static List<String> unknownWords(ParsedQuestion question) {
        return question.terms().stream()
                .filter(term -> !term.known())
                .map(term -> term.span().in(question.text()))
                .toList();
    }
}
