package dev.footnote.search;

import java.util.List;

/// Answers questions from one snapshot: the best passages with their answering sentences, or that the documents do
/// not tell. The same question always gets the same answer. Thread-safe; does not close the snapshot.
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
        Hits.Shown shown = hits.of(ranking.passages(), question.limit());
        if (confidence(ranking, shown) >= settings.abstainBelow()
                && !shown.hits().isEmpty()) {
            return new SearchOutcome.Found(shown.hits());
        }
        return new SearchOutcome.NotInDocuments(shown.hits(), unknownWords(parsed), terms.suggestions(parsed));
    }

    private static double confidence(PassageRanker.Ranking ranking, Hits.Shown shown) {
        return ranking.passages().isEmpty()
                ? 0
                : Confidence.of(ranking.passages().getFirst(), ranking.pool(), shown.kindNamed());
    }

    /// The passages nearest to a topic, best first, whether or not they answer anything.
    public List<PassageHit> passagesAbout(String topic, SearchFilter filter, int limit) {
        return hits.of(ranker.rank(reader.read(topic), filter).passages(), limit)
                .hits();
    }

    private static List<String> unknownWords(ParsedQuestion question) {
        return question.terms().stream()
                .filter(term -> !term.known())
                .map(term -> term.span().in(question.text()))
                .toList();
    }
}
