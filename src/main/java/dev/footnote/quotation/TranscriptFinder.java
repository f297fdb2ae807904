package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the turns of a conversation that is printed as a transcript: paragraphs that open with a name and a colon,
/// `SENATOR WU: I object.`, without quotation marks. Pure.
final class TranscriptFinder {
    /// Fewer paragraphs with a colon are no conversation.
    private static final int FEWEST_TURNS = 4;

    /// So many tokens a name with its titles has at most.
    private static final int LONGEST_LABEL = 12;

    /// Labels that name nobody.
    private static final WordSet PARTS = WordSet.of("""
            the q a question answer questions answers interviewer interviewee moderator host narrator operator speaker
            audience unidentified unknown all crowd reporter reporters voice male female man woman""");

    /// Text of one speaker.
    ///
    /// @param label the words before the colon
    /// @param content what is said; several ranges when it goes on in paragraphs of its own
    record Turn(Range label, int colon, List<Range> content) {}

    /// The turns of a document; none when it is not for the most part a conversation of several who speak again and
    /// again.
    ///
    /// @param paragraphs all of the document, in order
    List<Turn> find(Tokens tokens, List<Range> paragraphs) {
        List<Turn> turns = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Turn> turn = turn(tokens, paragraphs.get(i));
            if (turn.isPresent()) {
                turns.add(turn.get());
                speakers.add(speaker(tokens, turn.get().label()));
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean conversation = turns.size() >= FEWEST_TURNS
                && speakers.size() >= 2
                && 2 * speakers.size() <= turns.size()
                && 2 * turns.size() > last - first
                && 2 * (last - first + 1) > paragraphs.size();
        return conversation ? withWhatFollows(tokens, turns, paragraphs) : List.of();
    }

    /// The quotation of a turn, if its label may be a name.
    Optional<Attribution> attribution(Tokens tokens, Turn turn) {
        for (int i = turn.label().first(); i <= turn.label().last(); i++) {
            if (PARTS.contains(tokens.word(i))) {
                return Optional.empty();
            }
        }
        return NameFinder.in(tokens, turn.label()).isEmpty()
                ? Optional.empty()
                : Optional.of(InterviewFinder.labelled(turn.label(), turn.colon(), turn.content()));
    }

    private static Optional<Turn> turn(Tokens tokens, Range paragraph) {
        int from = behindBrackets(tokens, paragraph);
        int colon = colon(tokens, from, paragraph.last());
        if (colon <= from || colon == paragraph.last() || tokens.start(colon + 1) == tokens.end(colon)) {
            return Optional.empty();
        }
        Range content = new Range(colon + 1, paragraph.last());
        int end = from;
        while (end + 1 < colon && tokens.shape(end + 1) != Shape.BRACKET) {
            end++;
        }
        return hasWords(tokens, content)
                ? Optional.of(new Turn(new Range(from, end), colon, List.of(content)))
                : Optional.empty();
    }

    private static boolean hasWords(Tokens tokens, Range content) {
        for (int i = content.first(); i <= content.last(); i++) {
            if (tokens.isWord(i) && tokens.shape(i) != Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /// Where a paragraph begins behind a time in brackets.
    private static int behindBrackets(Tokens tokens, Range paragraph) {
        if (tokens.shape(paragraph.first()) != Shape.BRACKET) {
            return paragraph.first();
        }
        int i = paragraph.first() + 1;
        while (i < paragraph.last() && tokens.shape(i) != Shape.BRACKET) {
            i++;
        }
        return Math.min(i + 1, paragraph.last());
    }

    /// The colon behind capitalised words, with something in brackets between them at most; or -1.
    private static int colon(Tokens tokens, int from, int last) {
        boolean inBrackets = false;
        for (int i = from; i <= Math.min(last, from + LONGEST_LABEL); i++) {
            Shape shape = tokens.shape(i);
            if (shape == Shape.BRACKET) {
                inBrackets = !inBrackets;
            } else if (!inBrackets && tokens.charAt(i) == ':') {
                return i;
            } else if (!inBrackets
                    && !shape.isCapitalised()
                    && shape != Shape.NUMBER
                    && !NameWords.isLink(tokens.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// The last word of a label, which is the same in its full and in its short form.
    private static String speaker(Tokens tokens, Range label) {
        return tokens.string(label.last()).toLowerCase(Locale.ROOT);
    }

    /// The turns with the paragraphs that stand between them and the next turn, but for remarks in brackets.
    private static List<Turn> withWhatFollows(Tokens tokens, List<Turn> turns, List<Range> paragraphs) {
        List<Turn> longer = new ArrayList<>();
        int p = 0;
        for (int t = 0; t < turns.size(); t++) {
            Turn turn = turns.get(t);
            int next = t + 1 < turns.size() ? turns.get(t + 1).label().first() : turn.colon();
            List<Range> content = new ArrayList<>(turn.content());
            while (p < paragraphs.size() && paragraphs.get(p).first() <= turn.colon()) {
                p++;
            }
            while (p < paragraphs.size() && paragraphs.get(p).last() < next) {
                Range paragraph = paragraphs.get(p);
                if (tokens.shape(paragraph.first()) != Shape.BRACKET) {
                    content.add(paragraph);
                }
                p++;
            }
            longer.add(new Turn(turn.label(), turn.colon(), content));
        }
        return longer;
    }
}
