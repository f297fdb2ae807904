package dev.footnote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the passages shown so far have brought. Grows by one passage at a time; not thread-safe.
final class ShownEvidence {
    private final SpreadPool pool;
    private final List<SpreadCandidate> passages = new ArrayList<>();
    private final int[] timesShown = new int[ParsedQuestion.MOST_TERMS];
    private final double[] answered;
    private final double[] inContext;
    private final double[] told;
    private final double[] ofPublishers;
    private final double[] ofDates;
    private final BitSet datesShown = new BitSet();
    private final Map<Integer, Integer> byDocument = new HashMap<>();
    private final Map<String, Integer> byPublisher = new HashMap<>();
    private final Map<Integer, Set<Integer>> documentsOfName = new HashMap<>();
    private long terms;
    private long pairs;

    /// @param pool all that may be shown
    ShownEvidence(SpreadPool pool) {
        this.pool = pool;
        int clauses = pool.question().clauses().size();
        this.answered = new double[clauses];
        this.inContext = new double[clauses];
        this.told = new double[clauses];
        NamedOrigins origins = pool.question().origins();
        this.ofPublishers = new double[origins.publishers().size()];
        this.ofDates = new double[origins.dates().size()];
    }

    void show(SpreadCandidate passage) {
        passages.add(passage);
        terms |= passage.passage().all();
        pairs |= passage.ranked().pairs();
        for (long rest = passage.passage().all(); rest != 0; rest &= rest - 1) {
            timesShown[Long.numberOfTrailingZeros(rest)]++;
        }
        ClauseShares shares = passage.shares();
        add(answered, shares.answered());
        add(inContext, shares.inContext());
        add(told, shares.told());
        add(ofPublishers, shares.ofPublishers());
        add(ofDates, shares.ofDates());
        datesShown.or(passage.dates());
        for (int name : pool.names().of(passage.place())) {
            documentsOfName
                    .computeIfAbsent(name, key -> new HashSet<>())
                    .add(passage.match().document());
        }
        byDocument.merge(passage.match().document(), 1, Integer::sum);
        passage.match().publisher().ifPresent(name -> byPublisher.merge(name, 1, Integer::sum));
    }

    private static void add(double[] sums, double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            sums[i] += shares[i];
        }
    }

    ParsedQuestion question() {
        return pool.question();
    }

    List<SpreadCandidate> passages() {
        return passages;
    }

    /// The terms that anything shown has.
    long terms() {
        return terms;
    }

    /// The pairs of words that anything shown has.
    long pairs() {
        return pairs;
    }

    Contrast contrast() {
        return pool.contrast();
    }

    SharedNames names() {
        return pool.names();
    }

    /// How many of the passages shown have a term.
    int timesShown(int term) {
        return timesShown[term];
    }

    /// How much a clause still wants an answer, from 1 towards 0 the more of it was shown.
    double open(int clause) {
        return Math.exp(-answered[clause]);
    }

    /// The same for what a few sentences hold together.
    double openInContext(int clause) {
        return Math.exp(-inContext[clause]);
    }

    /// The same by what tells the candidates apart.
    double openTold(int clause) {
        return Math.exp(-told[clause]);
    }

    /// The same for what the question says round a mention of a publisher.
    double openOfPublisher(int mention) {
        return Math.exp(-ofPublishers[mention]);
    }

    /// The same for what it says round a date.
    double openOfDate(int mention) {
        return Math.exp(-ofDates[mention]);
    }

    /// The dates of the question on which anything shown was published, by their numbers.
    BitSet dates() {
        return datesShown;
    }

    /// How many passages of a candidate's publisher are ranked before it and not shown.
    int aheadOfPublisher(SpreadCandidate candidate) {
        int ahead = candidate.aheadOfPublisher();
        for (SpreadCandidate one : passages) {
            boolean same = one.match().publisher().equals(candidate.match().publisher());
            ahead -= same && one.place() < candidate.place() ? 1 : 0;
        }
        return ahead;
    }

    /// Of how many documents, this one aside, something with a name is shown.
    int documentsOf(int name, int without) {
        Set<Integer> documents = documentsOfName.getOrDefault(name, Set.of());
        return documents.size() - (documents.contains(without) ? 1 : 0);
    }

    int ofDocument(int document) {
        return byDocument.getOrDefault(document, 0);
    }

    int ofPublisher(String publisher) {
        return byPublisher.getOrDefault(publisher, 0);
    }
}
