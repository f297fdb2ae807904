package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.library.LocatedQuotation;
import dev.footnote.library.SentencesAround;
import dev.footnote.library.Topic;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationKind;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses among quotations: by topic, kind and document; the same words once, with all citations. Closest to the
/// topic first, then the newest document, then document id and place.
final class QuotationChoice {
    /// A quotation is on a topic when the sentences around it cover this much of it by weight.
    private static final double ON_TOPIC = 0.5;

    /// A wrong attribution is worse than a missing one: what is more likely wrong than right is not shown.
    private static final double SURE_ENOUGH = 0.5;

    /// How many passages near a topic are looked through for quotations of anybody.
    private static final int PASSAGES_NEAR_TOPIC = 200;

    private final Brief brief;
    private final SearchFilter filter;
    private final Optional<QuotationKind> kind;
    private final Optional<String> about;
    private final Optional<Topic> topic;
    private final int limit;
    private final SentencesAround sentences = new SentencesAround();

    private record Candidate(LocatedQuotation located, Excerpt context, double coverage) {}

    private QuotationChoice(
            Brief brief, SearchFilter filter, Optional<QuotationKind> kind, Optional<String> about, int limit) {
        this.brief = brief;
        this.filter = filter;
        this.kind = kind;
        this.about = about;
        this.topic = about.map(brief::topic).filter(words -> !words.isEmpty());
        this.limit = limit;
    }

    static QuotationChoice of(Invocation invocation, Brief brief, int limit) {
        Arguments arguments = new Arguments(invocation, brief);
        return new QuotationChoice(brief, arguments.filter(), arguments.kind(), arguments.text("about"), limit);
    }

    boolean hasTopic() {
        return about.isPresent();
    }

    /// Of these, those that fit.
    List<ReplyBlock> choose(List<LocatedQuotation> quotations) {
        return numbered(candidates(quotations));
    }

    /// Of all quotations, those that fit, under a heading for each speaker, the speaker of the closest one first.
    List<ReplyBlock> chooseBySpeaker() {
        Set<DocumentId> near = brief.search().passagesAbout(about.orElse(""), filter, PASSAGES_NEAR_TOPIC).stream()
                .map(hit -> hit.passage().document())
                .collect(Collectors.toSet());
        List<LocatedQuotation> attributed = brief.sayings().all().stream()
                .filter(located -> near.contains(located.document()))
                .filter(located -> brief.sayings().speaker(located).isPresent())
                .toList();
        Map<String, List<ReplyBlock>> bySpeaker = new LinkedHashMap<>();
        for (ReplyBlock block : numbered(candidates(attributed))) {
            if (block instanceof ReplyBlock.CitedQuotation quotation) {
                String speaker =
                        quotation.speaker().map(QuoteCommand::introduce).orElse("");
                bySpeaker.computeIfAbsent(speaker, name -> new ArrayList<>()).add(quotation);
            }
        }
        List<ReplyBlock> blocks = new ArrayList<>();
        bySpeaker.forEach((speaker, quotations) -> {
            blocks.add(new ReplyBlock.Heading(speaker));
            blocks.addAll(quotations);
        });
        return blocks;
    }

    private List<Candidate> candidates(List<LocatedQuotation> quotations) {
        Map<DocumentId, SourceDocument> documents = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (LocatedQuotation located : quotations) {
            SourceDocument document = documents.computeIfAbsent(located.document(), brief::require);
            if (filter.passes(document) && passes(located.quotation())) {
                Excerpt context = sentences.quotation(document, located.quotation());
                double coverage =
                        topic.map(words -> words.coverage(context.text())).orElse(1.0);
                if (coverage >= ON_TOPIC) {
                    candidates.add(new Candidate(located, context, coverage));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::coverage)
                .reversed()
                .thenComparing(QuotationChoice::published, Comparator.reverseOrder())
                .thenComparing(candidate -> candidate.located().document())
                .thenComparing(candidate -> candidate.located().quotation().extent()));
        return candidates;
    }

    private boolean passes(Quotation quotation) {
        return quotation.confidence() >= SURE_ENOUGH
                && kind.map(wanted -> wanted == quotation.kind()).orElse(true);
    }

    private List<ReplyBlock> numbered(List<Candidate> candidates) {
        Map<String, List<Candidate>> sameWords = new LinkedHashMap<>();
        candidates.forEach(candidate -> sameWords
                .computeIfAbsent(words(candidate), words -> new ArrayList<>())
                .add(candidate));
        List<ReplyBlock> blocks = new ArrayList<>();
        for (List<Candidate> group : sameWords.values()) {
            if (blocks.size() < limit) {
                blocks.add(block(blocks.size() + 1, group));
            }
        }
        return blocks;
    }

    private ReplyBlock block(int number, List<Candidate> group) {
        Candidate first = group.getFirst();
        Optional<Person> speaker = brief.sayings().speaker(first.located());
        Set<DocumentId> cited = new HashSet<>(Set.of(first.located().document()));
        List<Citation> also = group.stream()
                .filter(candidate -> cited.add(candidate.located().document()))
                .map(candidate -> candidate.context().citation())
                .toList();
        return new ReplyBlock.CitedQuotation(
                number, first.context(), first.located().quotation(), speaker, also);
    }

    /// The words said, without marks and case, so that two printings of one statement are the same.
    private static String words(Candidate candidate) {
        String text = candidate.context().document().text();
        return candidate.located().quotation().content().stream()
                .map(span -> span.in(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .collect(Collectors.joining(" "));
    }

    private static LocalDate published(Candidate candidate) {
        return candidate
                .context()
                .document()
                .details()
                .published()
                .map(PartialDate::first)
                .orElse(LocalDate.MIN);
    }
}
