package dev.footnote.search;

import dev.footnote.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers questions from one snapshot: the best passages with their answering sentences, or that the documents do not
/// tell. The same question always gets the same answer. Thread-safe; does not close the snapshot.
public final class PassageSearch {
    private final PassageIndex index;
    private final SearchSettings settings;
    private final QuestionReader reader;

    public PassageSearch(IndexSnapshot snapshot, NameExpansion names, SearchSettings settings) {
        this.index = snapshot.passages();
        this.settings = settings;
        this.reader = new QuestionReader(index);
    }

    /// The answer to a question.
    public SearchOutcome search(Question question) {
        ParsedQuestion parsed = reader.read(question.text());
        List<Ranked> ranked = rank(parsed, question.filter());
        List<PassageHit> hits = hits(ranked, question.limit());
        double confidence = ranked.isEmpty() ? 0 : coverage(ranked.getFirst().passage);
        if (confidence < settings.abstainBelow()) {
            List<String> unknown = parsed.terms().stream()
                    .filter(term -> !term.known())
                    .map(term -> term.span().in(parsed.text()))
                    .toList();
            return new SearchOutcome.NotInDocuments(hits, unknown, List.of());
        }
        return new SearchOutcome.Found(hits);
    }

    /// The passages nearest to a topic, best first, whether or not they answer anything.
    public List<PassageHit> passagesAbout(String topic, SearchFilter filter, int limit) {
        return hits(rank(reader.read(topic), filter), limit);
    }

    private record Ranked(MatchedPassage passage, double score) {}

    private List<Ranked> rank(ParsedQuestion question, SearchFilter filter) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<int[]> termNumbers = new ArrayList<>();
        for (QuestionTerm term : question.terms()) {
            for (WeightedTerm variant : term.variants()) {
                numbers.putIfAbsent(variant.term(), numbers.size());
            }
            termNumbers.add(term.variants().stream().mapToInt(v -> numbers.getOrDefault(v.term(), 0)).toArray());
        }
        List<List<WeightedTerm>> queries = new ArrayList<>();
        queries.add(query(question, question.terms()));
        if (question.clauses().size() > 1) {
            question.clauses().forEach(clause -> queries.add(
                    query(question, clause.terms().stream().map(question.terms()::get).toList())));
        }
        List<PassageMatch> matches = index.candidates(
                new CandidateRequest(queries, List.copyOf(numbers.keySet()), filter, settings.candidates()));
        List<Ranked> ranked = new ArrayList<>();
        for (PassageMatch match : matches) {
            MatchedPassage passage = new MatchedPassage(match, question, termNumbers);
            ranked.add(new Ranked(passage, score(passage)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(r -> index.document(r.passage.match()))
                .thenComparing(r -> r.passage.match().origin().ordinal()));
        return ranked;
    }

    private static List<WeightedTerm> query(ParsedQuestion question, List<QuestionTerm> terms) {
        return terms.stream().flatMap(term -> term.variants().stream()).distinct().toList();
    }

    private double score(MatchedPassage passage) {
        double whole = bm25(passage, null);
        double best = 0;
        for (Clause clause : passage.question().clauses()) {
            double score = bm25(passage, clause);
            boolean published = passage.match().publisher().map(clause.publishers()::contains).orElse(false);
            best = Math.max(best, published ? score * 1.3 : score);
        }
        double sentence = 0;
        for (int s = 0; s < passage.match().sentenceCount(); s++) {
            sentence = Math.max(sentence, passage.weightIn(s));
        }
        return whole + best + 0.5 * sentence;
    }

    private double bm25(MatchedPassage passage, @org.jspecify.annotations.Nullable Clause clause) {
        double score = 0;
        double norm = settings.k1()
                * (1 - settings.b() + settings.b() * passage.match().sentenceStart(passage.match().sentenceCount())
                        / index.averageLength());
        List<QuestionTerm> terms = passage.question().terms();
        for (int t = 0; t < terms.size(); t++) {
            if (clause == null || clause.terms().contains(t)) {
                int tf = passage.positions(t).length;
                score += terms.get(t).rarity() * tf / (tf + norm);
            }
        }
        return score;
    }

    private static double coverage(MatchedPassage passage) {
        return passage.question().clauses().stream()
                .mapToDouble(clause -> coverage(passage, clause))
                .max()
                .orElse(0);
    }

    private static double coverage(MatchedPassage passage, Clause clause) {
        double covered = 0;
        double all = 0;
        for (int t : clause.terms()) {
            double rarity = passage.question().terms().get(t).rarity();
            covered += passage.has(t) ? rarity : 0;
            all += rarity;
        }
        return all == 0 ? 0 : covered / all;
    }

    private List<PassageHit> hits(List<Ranked> ranked, int limit) {
        List<PassageHit> hits = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(limit, ranked.size()))) {
            Passage passage = index.passage(one.passage.match());
            int best = 0;
            for (int s = 1; s < one.passage.match().sentenceCount(); s++) {
                best = one.passage.weightIn(s) > one.passage.weightIn(best) ? s : best;
            }
            hits.add(new PassageHit(passage, passage.sentences().get(best), one.score, List.of()));
        }
        return hits;
    }
}
