package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.quotation.QuotationCorpus.GoldQuotation;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the annotated quotations of an article again in its tokens.
final class GoldFrames {
    private static final int NEAR = 400;

    private final Map<Integer, Integer> asCue = new HashMap<>();
    private final Map<Integer, Integer> total = new HashMap<>();

    /// @param cue the token chosen as the head of the cue
    record Gold(int cue, Optional<Range> source, List<Range> content) {}

    /// Counts how often each word is part of a cue, which decides the head of a cue of several words.
    GoldFrames(List<Tokens> documents, List<Article> articles) {
        for (int d = 0; d < documents.size(); d++) {
            Tokens tokens = documents.get(d);
            for (int i = 0; i < tokens.size(); i++) {
                total.merge(tokens.word(i), 1, Integer::sum);
            }
            for (GoldQuotation quotation : articles.get(d).quotations()) {
                cue(tokens, quotation).ifPresent(range -> {
                    for (int i = range.first(); i <= range.last(); i++) {
                        asCue.merge(tokens.word(i), 1, Integer::sum);
                    }
                });
            }
        }
    }

    List<Gold> of(Tokens tokens, Article article) {
        List<Gold> golds = new ArrayList<>();
        for (GoldQuotation quotation : article.quotations()) {
            Optional<Range> cue = cue(tokens, quotation);
            List<Range> content = merged(tokens, quotation.content());
            if (cue.isPresent() && !content.isEmpty()) {
                List<Range> sources = merged(tokens, quotation.source());
                Optional<Range> source = sources.isEmpty() ? Optional.empty() : Optional.of(sources.getFirst());
                golds.add(new Gold(head(tokens, cue.get()), source, content));
            }
        }
        return golds;
    }

    private int head(Tokens tokens, Range cue) {
        int best = cue.first();
        double most = -1;
        for (int i = cue.first(); i <= cue.last(); i++) {
            double share = asCue.getOrDefault(tokens.word(i), 0) / (total.getOrDefault(tokens.word(i), 0) + 5.0);
            if (CueFeatures.isCandidate(tokens, i) && share > most) {
                most = share;
                best = i;
            }
        }
        return best;
    }

    private static Optional<Range> cue(Tokens tokens, GoldQuotation quotation) {
        if (quotation.cue().isBlank()) {
            return Optional.empty();
        }
        String text = tokens.text();
        Span near = quotation.content().getFirst().cover(quotation.content().getLast());
        Span anchor = quotation.source().isEmpty() ? near : quotation.source().getFirst();
        int from = Math.max(0, Math.min(near.start(), anchor.start()) - NEAR);
        int to = Math.min(text.length(), Math.max(near.end(), anchor.end()) + NEAR);
        Matcher matcher =
                Pattern.compile(Pattern.quote(quotation.cue())).matcher(text).region(from, to);
        Span best = new Span(0, 0);
        int nearest = Integer.MAX_VALUE;
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean inContent = quotation.content().stream().anyMatch(span::overlaps);
            int distance = inContent ? Integer.MAX_VALUE : Math.abs(span.start() - anchor.start());
            if (distance < nearest && isWhole(text, span)) {
                nearest = distance;
                best = span;
            }
        }
        List<Range> ranges = best.isEmpty() ? List.of() : merged(tokens, List.of(best), false);
        return ranges.stream().findFirst();
    }

    private static boolean isWhole(String text, Span span) {
        boolean before = span.start() == 0
                || !Character.isLetter(text.charAt(span.start() - 1))
                || !Character.isLetter(text.charAt(span.start()));
        boolean after = span.end() == text.length()
                || !Character.isLetter(text.charAt(span.end()))
                || !Character.isLetter(text.charAt(span.end() - 1));
        return before && after;
    }

    private static List<Range> merged(Tokens tokens, List<Span> spans) {
        return merged(tokens, spans, true);
    }

    /// The tokens of spans, edges trimmed, neighbours with nothing but marks between them joined.
    private static List<Range> merged(Tokens tokens, List<Span> spans, boolean trim) {
        List<Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            int first = lowerBound(tokens, span.start());
            int last = first;
            while (last < tokens.size() && tokens.start(last) < span.end()) {
                last++;
            }
            last--;
            while (trim && first <= last && tokens.isEdge(first)) {
                first++;
            }
            while (trim && last >= first && tokens.isEdge(last)) {
                last--;
            }
            if (first > last) {
                continue;
            }
            if (!ranges.isEmpty() && onlyEdges(tokens, ranges.getLast().last() + 1, first - 1)) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().first(), last));
            } else {
                ranges.add(new Range(first, last));
            }
        }
        return ranges;
    }

    private static boolean onlyEdges(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.isEdge(i)) {
                return false;
            }
        }
        return true;
    }

    private static int lowerBound(Tokens tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
