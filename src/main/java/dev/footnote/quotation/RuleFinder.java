package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds attributions by fixed patterns around words of saying. Pure.
final class RuleFinder {
    private static final WordSet CUES = WordSet.of("""
            said says say saying told tells added adds adding wrote writes asked asks noted notes noting announced
            reported reports suggested suggests argued argues arguing explained explains declared declares tweeted
            tweets posted recalled recalls acknowledged acknowledges concluded concludes claimed claims responded
            responds agreed agrees stated states warned warns insisted insists replied replies predicted predicts
            confirmed confirms admitted admits denied denies vowed promised pledged testified observed observes joked
            remarked complained cautioned emphasized stressed maintained contended asserted disclosed believes thinks
            continued""");
    private static final WordSet PRONOUNS = WordSet.of("he she they i we it you who");
    private static final WordSet BETWEEN = WordSet.of("also has had have later then once repeatedly recently 've 'd");
    private static final WordSet DETERMINERS = WordSet.of("the a an his her their its one some many several this two");
    private static final int ACCORDING = WordHash.of("according");
    private static final int LONGEST_NOMINAL = 8;

    List<Attribution> find(Tokens tokens) {
        List<Attribution> found = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to + 1 < tokens.size() && tokens.sentence(to + 1) == tokens.sentence(from)) {
                to++;
            }
            Range sentence = new Range(from, to);
            for (int i = from; i <= to; i++) {
                if (!tokens.quoted(i)) {
                    at(tokens, sentence, i).ifPresent(found::add);
                }
            }
            from = to + 1;
        }
        return found;
    }

    private static Optional<Attribution> at(Tokens tokens, Range sentence, int i) {
        if (tokens.word(i) == ACCORDING) {
            return accordingTo(tokens, sentence, i);
        }
        return CUES.contains(tokens.word(i)) ? withVerb(tokens, sentence, i) : Optional.empty();
    }

    private static Optional<Attribution> accordingTo(Tokens tokens, Range sentence, int i) {
        int from = i + 2;
        if (from > sentence.last() || !tokens.isWord(from)) {
            return Optional.empty();
        }
        int to = endOfMention(tokens, sentence, from);
        boolean first = i == sentence.first();
        int contentFrom = first ? to + 1 : sentence.first();
        int contentTo = first ? sentence.last() : i - 1;
        return attribution(tokens, contentFrom, contentTo, List.of(), new Range(i, i + 1), new Range(from, to),
                AttributionRule.ACCORDING_TO, 0.8);
    }

    private static Optional<Attribution> withVerb(Tokens tokens, Range sentence, int cue) {
        Optional<Range> before = mentionBefore(tokens, sentence, cue);
        if (before.isPresent()) {
            Range source = before.get();
            int prior = source.first() - 1;
            if (prior > sentence.first() && (tokens.shape(prior) == Shape.COMMA || tokens.shape(prior) == Shape.CLOSE_QUOTE)) {
                return attribution(tokens, sentence.first(), prior, tail(tokens, sentence, cue), new Range(cue, cue), source,
                        AttributionRule.CUE_AFTER, 0.7);
            }
            return attribution(tokens, cue + 1, sentence.last(), List.of(), new Range(cue, cue), source,
                    AttributionRule.REPORTED, 0.5);
        }
        if (cue < sentence.last() && cue - 1 > sentence.first() && tokens.isWord(cue + 1) && tokens.shape(cue + 1).isCapitalised()) {
            int to = endOfMention(tokens, sentence, cue + 1);
            return attribution(tokens, sentence.first(), cue - 1, tail(tokens, sentence, to), new Range(cue, cue),
                    new Range(cue + 1, to), AttributionRule.CUE_AFTER, 0.8);
        }
        return Optional.empty();
    }

    private static List<Range> tail(Tokens tokens, Range sentence, int cue) {
        int from = cue + 1;
        while (from <= sentence.last() && tokens.shape(from) != Shape.OPEN_QUOTE) {
            from++;
        }
        return from < sentence.last() ? List.of(new Range(from, sentence.last())) : List.of();
    }

    private static Optional<Attribution> attribution(
            Tokens tokens, int from, int to, List<Range> more, Range cue, Range source, AttributionRule rule, double confidence) {
        int first = from;
        int last = to;
        while (first <= last && isEdge(tokens, first)) {
            first++;
        }
        while (last >= first && isEdge(tokens, last)) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        content.add(new Range(first, last));
        content.addAll(more);
        return Optional.of(new Attribution(content, List.of(cue), List.of(source), rule, confidence));
    }

    private static boolean isEdge(Tokens tokens, int i) {
        return tokens.shape(i) == Shape.COMMA || tokens.shape(i) == Shape.COLON || tokens.shape(i) == Shape.STOP;
    }

    private static Optional<Range> mentionBefore(Tokens tokens, Range sentence, int cue) {
        int i = cue - 1;
        while (i > sentence.first() && BETWEEN.contains(tokens.word(i))) {
            i--;
        }
        if (i < sentence.first() || tokens.quoted(i)) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(tokens.word(i))) {
            return Optional.of(new Range(i, i));
        }
        int last = i;
        if (tokens.shape(i) == Shape.COMMA) {
            int comma = i - 1;
            while (comma > sentence.first() && tokens.shape(comma) != Shape.COMMA && !tokens.shape(comma).isQuote()) {
                comma--;
            }
            i = comma - 1;
        }
        if (i < sentence.first() || !tokens.isWord(i)) {
            return Optional.empty();
        }
        int first = i;
        while (first > sentence.first() && tokens.isWord(first - 1) && !DETERMINERS.contains(tokens.word(first)) && i - first < LONGEST_NOMINAL
                && (tokens.shape(first - 1).isCapitalised() || !tokens.shape(i).isCapitalised())) {
            first--;
        }
        boolean named = tokens.shape(i).isCapitalised();
        return named || DETERMINERS.contains(tokens.word(first)) ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private static int endOfMention(Tokens tokens, Range sentence, int from) {
        int to = from;
        while (to < sentence.last() && tokens.isWord(to + 1)
                && (!tokens.shape(from).isCapitalised() || tokens.shape(to + 1).isCapitalised())) {
            to++;
        }
        return to;
    }
}
