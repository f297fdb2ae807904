package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Ranked access by looking at everything. Words are folded, and lose a plural `s`; there is no other stemming.
final class MemoryPassageIndex implements PassageIndex {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Entry(
            int document,
            int ordinal,
            SourceDocument source,
            Passage passage,
            List<Term> terms,
            int[] starts,
            int length) {}

    private final List<Entry> entries = new ArrayList<>();

    MemoryPassageIndex(List<IndexedDocument> documents) {
        for (int d = 0; d < documents.size(); d++) {
            List<Passage> passages = documents.get(d).passages();
            for (int p = 0; p < passages.size(); p++) {
                entries.add(entry(d, p, documents.get(d).document(), passages.get(p)));
            }
        }
    }

    private Entry entry(int document, int ordinal, SourceDocument source, Passage passage) {
        List<Term> terms = new ArrayList<>();
        int length = append(terms, PassageHead.of(source.details()), 0);
        int[] starts = new int[passage.sentences().size()];
        for (int s = 0; s < starts.length; s++) {
            starts[s] = length;
            length = append(terms, passage.sentences().get(s).in(source.text()), length);
        }
        return new Entry(document, ordinal, source, passage, terms, starts, length);
    }

    private int append(List<Term> terms, String text, int from) {
        List<Term> found = analyze(text);
        found.forEach(term -> terms.add(new Term(term.value(), term.span(), from + term.position())));
        return from + found.size();
    }

    @Override
    public int passageCount() {
        return entries.size();
    }

    @Override
    public double averageLength() {
        return entries.stream()
                .mapToInt(e -> e.length() - e.starts()[0])
                .average()
                .orElse(0);
    }

    @Override
    public List<Term> analyze(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = FoldedText.of(matcher.group()).toLowerCase(Locale.ROOT);
            String stem = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            terms.add(new Term(stem, new Span(matcher.start(), matcher.end()), terms.size()));
        }
        return terms;
    }

    @Override
    public int passageFrequency(String term) {
        return (int) entries.stream().filter(e -> frequency(e, term) > 0).count();
    }

    @Override
    public List<String> nearSpellings(String term, int limit) {
        return entries.stream()
                .flatMap(e -> e.terms().stream())
                .map(Term::value)
                .filter(near -> !near.equals(term) && isOneLetterOff(term, near))
                .distinct()
                .sorted(Comparator.comparing((String near) -> -passageFrequency(near))
                        .thenComparing(near -> near))
                .limit(limit)
                .toList();
    }

    private static boolean isOneLetterOff(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        return rest.length() == otherRest.length()
                        && !rest.isEmpty()
                        && rest.substring(1).equals(otherRest.substring(1))
                || !rest.isEmpty() && rest.substring(1).equals(otherRest)
                || !otherRest.isEmpty() && otherRest.substring(1).equals(rest);
    }

    @Override
    public List<String> publishers() {
        TreeSet<String> names = new TreeSet<>();
        entries.forEach(e -> e.source().details().publisher().ifPresent(names::add));
        return List.copyOf(names);
    }

    @Override
    public List<PassageMatch> candidates(CandidateRequest request) {
        TreeSet<Integer> found = new TreeSet<>();
        for (CandidateQuery query : request.queries()) {
            IntStream.range(0, entries.size())
                    .boxed()
                    .filter(i -> passes(entries.get(i), query, request.filter()))
                    .sorted(Comparator.comparingDouble((Integer i) -> -score(entries.get(i), query.terms())))
                    .limit(query.limit())
                    .forEach(found::add);
        }
        return found.stream().map(i -> match(i, request.terms())).toList();
    }

    private boolean passes(Entry entry, CandidateQuery query, SearchFilter filter) {
        Optional<String> publisher = entry.source().details().publisher();
        return passes(entry.source(), filter)
                && (query.publishers().isEmpty()
                        || publisher.filter(query.publishers()::contains).isPresent())
                && score(entry, query.terms()) > 0;
    }

    private static boolean passes(SourceDocument source, SearchFilter filter) {
        Optional<PartialDate> published = source.details().published();
        return filter.document().map(source.id()::equals).orElse(true)
                && filter.publisher()
                        .map(name -> source.details()
                                .publisher()
                                .map(FoldedText::of)
                                .equals(Optional.of(FoldedText.of(name))))
                        .orElse(true)
                && filter.from()
                        .map(from ->
                                published.isPresent() && !published.get().last().isBefore(from.first()))
                        .orElse(true)
                && filter.to()
                        .map(to -> published.isPresent()
                                && !published.get().first().isAfter(to.last()))
                        .orElse(true);
    }

    private double score(Entry entry, List<WeightedTerm> query) {
        double score = 0;
        for (WeightedTerm term : query) {
            double frequency = frequency(entry, term.term());
            score += term.weight() * frequency / (frequency + 1) / (1 + passageFrequency(term.term()));
        }
        return score;
    }

    private static long frequency(Entry entry, String term) {
        return entry.terms().stream().filter(t -> t.value().equals(term)).count();
    }

    private PassageMatch match(int number, List<String> terms) {
        Entry entry = entries.get(number);
        List<int[]> positions = new ArrayList<>();
        for (String term : terms) {
            positions.add(entry.terms().stream()
                    .filter(t -> t.value().equals(term))
                    .mapToInt(Term::position)
                    .toArray());
        }
        Optional<PassageOrigin.DayRange> days =
                entry.source().details().published().map(date -> new PassageOrigin.DayRange(date.first(), date.last()));
        PassageOrigin origin = new PassageOrigin(entry.source().details().publisher(), days, entry.ordinal());
        return new PassageMatch(number, entry.document(), origin, entry.starts(), entry.length(), positions);
    }

    @Override
    public DocumentId document(PassageMatch match) {
        return entries.get(match.number()).source().id();
    }

    @Override
    public ReadPassage read(PassageMatch match) {
        Entry entry = entries.get(match.number());
        return new ReadPassage(
                entry.passage(),
                new PassageText(entry.passage().span().in(entry.source().text())));
    }
}
