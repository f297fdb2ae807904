package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Briefs of a few long documents, made of articles whose paragraphs are documents of their own: the passages found are
/// often of one document, and where all documents are on one subject nearly every passage names it.
final class LongBriefs {
    private static final int PARAGRAPHS = 12;

    /// Of so many runs of paragraphs one is left out, and asked about nevertheless.
    private static final int RUNS = 4;

    private static final int RUN = 5;

    /// Of the questions on articles that are not in a brief, one in so many is put to it.
    private static final int OTHERS_ASKED = 60;

    private final AskSet articles;
    private final List<List<SourceDocument>> paragraphs;

    LongBriefs(AskSet articles) {
        this.articles = articles;
        this.paragraphs = List.copyOf(articles.documents().stream()
                .collect(Collectors.groupingBy(
                        source -> RankingLessons.article(source.id().value()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /// For each article a brief that is all on it, but for the paragraphs left out.
    List<AskSet> onOneSubject() {
        List<AskSet> briefs = new ArrayList<>();
        for (int a = 0; a < paragraphs.size(); a++) {
            List<SourceDocument> kept = new ArrayList<>();
            List<SourceDocument> all = paragraphs.get(a);
            for (int p = 0; p < all.size(); p++) {
                if (p / RUN % RUNS != a % RUNS) {
                    kept.add(all.get(p));
                }
            }
            addIfAsked(brief("focused" + a, a, joined(kept)), briefs);
        }
        return briefs;
    }

    /// For each article a brief that has some paragraphs of it in a row, and as many of each of some others.
    List<AskSet> onSeveralSubjects(int subjects, int length) {
        List<AskSet> briefs = new ArrayList<>();
        for (int a = 0; a < paragraphs.size(); a++) {
            List<Joined> documents = new ArrayList<>();
            for (int d = 0; d < subjects; d++) {
                List<SourceDocument> all = paragraphs.get((a + 5 * d) % paragraphs.size());
                int from = Math.max(0, Math.min(all.size() - length, a % 3 * length));
                documents.addAll(joined(all.subList(from, Math.min(all.size(), from + length))));
            }
            addIfAsked(brief("of-" + subjects + "-" + a, a, documents), briefs);
        }
        return briefs;
    }

    private static void addIfAsked(AskSet brief, List<AskSet> briefs) {
        if (brief.items().stream().anyMatch(AskSet.Item::answerable)) {
            briefs.add(brief);
        }
    }

    private record Joined(SourceDocument document, Set<String> paragraphs) {}

    private static List<Joined> joined(List<SourceDocument> paragraphs) {
        List<Joined> documents = new ArrayList<>();
        for (int from = 0; from < paragraphs.size(); from += PARAGRAPHS) {
            List<SourceDocument> part = paragraphs.subList(from, Math.min(paragraphs.size(), from + PARAGRAPHS));
            SourceDocument first = part.getFirst();
            String text = part.stream().map(SourceDocument::text).collect(Collectors.joining("\n\n"));
            Set<String> ids = part.stream().map(source -> source.id().value()).collect(Collectors.toSet());
            documents.add(new Joined(
                    new SourceDocument(new DocumentId(first.id().value() + "-long"), first.details(), text), ids));
        }
        return documents;
    }

    /// The questions on an article, and some on others: answered when the paragraph is there.
    private AskSet brief(String name, int article, List<Joined> documents) {
        Set<String> there = new HashSet<>();
        documents.forEach(document -> there.addAll(document.paragraphs()));
        Set<String> articlesThere = there.stream().map(RankingLessons::article).collect(Collectors.toSet());
        String own =
                RankingLessons.article(paragraphs.get(article).getFirst().id().value());
        List<AskSet.Item> items = new ArrayList<>();
        for (int i = 0; i < articles.items().size(); i++) {
            AskSet.Item item = articles.items().get(i);
            String asked = item.relevant().getFirst();
            boolean other = !articlesThere.contains(RankingLessons.article(asked))
                    && i % OTHERS_ASKED == article % OTHERS_ASKED;
            if (RankingLessons.article(asked).equals(own) && i % 2 == 0 || other) {
                items.add(asked(item, documents));
            }
        }
        return new AskSet(name, documents.stream().map(Joined::document).toList(), items);
    }

    private static AskSet.Item asked(AskSet.Item item, List<Joined> documents) {
        List<String> relevant = documents.stream()
                .filter(document ->
                        document.paragraphs().contains(item.relevant().getFirst()))
                .map(document -> document.document().id().value())
                .toList();
        return new AskSet.Item(item.id(), item.question(), relevant, List.of(), List.of());
    }
}
