package dev.footnote.search;

import java.util.List;
import java.util.Optional;

/// Answers questions from one snapshot: the best passages with their answering sentences, or that the documents do
/// not tell. The same question always gets the same answer. Thread-safe; does not close the snapshot.
public final class PassageSearch {
    private final SearchSettings settings;
    private final int passages;
    private final TermReader terms;
    private final QuestionReader reader;
    private final PassageRanker ranker;
    private final Confidence confidence;
    private final Hits hits;

    public PassageSearch(IndexSnapshot snapshot, NameExpansion names, SearchSettings settings) {
        this(snapshot, names, SpokenWords.NONE, settings);
    }

    /// @param spoken tells what somebody said, when a question asks for that
    public PassageSearch(IndexSnapshot snapshot, NameExpansion names, SpokenWords spoken, SearchSettings settings) {
        PassageIndex index = snapshot.passages();
        this.settings = settings;
        this.passages = index.passageCount();
        this.terms = new TermReader(index, names);
        this.reader = new QuestionReader(index, terms, spoken);
        Weights weights = Weights.learned();
        this.ranker = new PassageRanker(index, settings, weights);
        this.confidence = new Confidence(weights);
        this.hits = new Hits(index, weights);
    }

    /// The answer to a question.
    public SearchOutcome search(Question question) {
        ParsedQuestion parsed = reader.read(question.text());
        List<RankedPassage> ranked = ranker.rank(parsed, question.filter());
        Hits.Shown shown = hits.of(ranked, question.limit());
        double sure = shown.hits().isEmpty() ? 0 : confidence.of(new Evidence(ranked, shown.kindNamed(), passages));
        if (!shown.hits().isEmpty() && sure >= settings.abstainBelow()) {
            return new SearchOutcome.Found(shown.hits(), speaker(parsed, shown.hits()));
        }
        return new SearchOutcome.NotInDocuments(
                shown.hits(), unknownWords(parsed), terms.suggestions(parsed), sure >= SearchSettings.PERHAPS_FROM);
    }

    /// The passages nearest to a topic, best first, whether or not they answer anything.
    public List<PassageHit> passagesAbout(String topic, SearchFilter filter, int limit) {
        return hits.of(ranker.rank(reader.read(topic), filter), limit).hits();
    }

    /// Whose words were asked for, where some of them are shown.
    private static Optional<String> speaker(ParsedQuestion question, List<PassageHit> shown) {
        return question.speech()
                .filter(asked -> shown.stream()
                        .anyMatch(hit -> !asked.sentencesIn(hit.passage()).isEmpty()))
                .map(SpeechAsked::name);
    }

    private static List<String> unknownWords(ParsedQuestion question) {
        return question.terms().stream()
                .filter(term -> !term.known())
                .map(term -> term.span().in(question.text()))
                .toList();
    }
}
