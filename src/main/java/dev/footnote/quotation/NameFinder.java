package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.NameWords.Gender;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds names of people, and of what else may speak under a name of its own. Pure.
final class NameFinder {
    /// More words than this are a headline or a list, not a name.
    private static final int LONGEST = 6;

    private static final WordSet LEADS_TO_OFFICE = WordSet.of("of for");

    private NameFinder() {}

    /// All names of a document, in text order, not overlapping; none from headlines, where every word is
    /// capitalised.
    static List<NameMention> in(Tokens tokens) {
        List<NameMention> mentions = new ArrayList<>();
        int headline = -1;
        int plain = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sentence(i) != headline && tokens.sentence(i) != plain) {
                if (isHeadline(tokens, i)) {
                    headline = tokens.sentence(i);
                } else {
                    plain = tokens.sentence(i);
                }
            }
            if (tokens.sentence(i) == plain && isNamePart(tokens, i)) {
                int last = endOfRun(tokens, i);
                name(tokens, i, last).ifPresent(mentions::add);
                i = last;
            }
        }
        return mentions;
    }

    /// Whether a sentence is a paragraph of its own in title case: four words at least, and none in lower
    /// case but for small ones.
    private static boolean isHeadline(Tokens tokens, int first) {
        if (first > 0 && tokens.paragraph(first - 1) == tokens.paragraph(first)) {
            return false;
        }
        int words = 0;
        int i = first;
        while (i < tokens.size() && tokens.sentence(i) == tokens.sentence(first)) {
            if (tokens.isWord(i) && !NameWords.isSmall(tokens.word(i))) {
                if (tokens.shape(i) == Shape.LOWER) {
                    return false;
                }
                words++;
            }
            i++;
        }
        boolean alone = i == tokens.size() || tokens.paragraph(i) != tokens.paragraph(first);
        return alone && words >= 4;
    }

    /// The names in a range of tokens.
    static List<NameMention> in(Tokens tokens, Range range) {
        List<NameMention> found = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            if (isNamePart(tokens, i)) {
                int last = Math.min(endOfRun(tokens, i), range.last());
                name(tokens, i, last).ifPresent(found::add);
                i = last;
            }
        }
        return found;
    }

    private static boolean isNamePart(Tokens tokens, int i) {
        return tokens.shape(i).isCapitalised()
                && tokens.end(i) - tokens.start(i) > 1
                && !NameWords.isSmall(tokens.word(i));
    }

    private static int endOfRun(Tokens tokens, int from) {
        int last = from;
        int i = from + 1;
        while (i < tokens.size() && tokens.sentence(i) == tokens.sentence(from) && isAdjacent(tokens, i)) {
            if (tokens.shape(i).isCapitalised() && !NameWords.isSmall(tokens.word(i))) {
                last = i;
            } else if (!NameWords.isLink(tokens.word(i))
                    || tokens.shape(i).isCapitalised() && NameWords.isSmall(tokens.word(i))) {
                break;
            }
            i++;
        }
        return last;
    }

    private static boolean isAdjacent(Tokens tokens, int i) {
        return tokens.start(i) - tokens.end(i - 1) <= 1 && tokens.start(i) > tokens.end(i - 1);
    }

    /// The name at the end of a run of capitalised words: what follows its last title or role.
    private static Optional<NameMention> name(Tokens tokens, int from, int last) {
        int first = from;
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i <= last; i++) {
            if (NameWords.isRole(tokens.word(i))) {
                first = i + 1;
                Gender title = NameWords.genderOfTitle(tokens.word(i));
                gender = title == Gender.UNKNOWN ? gender : title;
            }
        }
        boolean office = from > 0 && LEADS_TO_OFFICE.contains(tokens.word(from - 1));
        while (office && first <= last && NameWords.isOffice(tokens.word(first))) {
            first++;
        }
        while (first < last
                && NameWords.isLink(tokens.word(first))
                && !tokens.shape(first).isCapitalised()) {
            first++;
        }
        if (first > last || last - first >= LONGEST) {
            return Optional.empty();
        }
        Gender byName = FirstNames.genderOf(tokens.string(first));
        String name = tokens.text().substring(tokens.start(first), tokens.end(last));
        return Optional.of(
                new NameMention(new Range(first, last), name, from, gender == Gender.UNKNOWN ? byName : gender));
    }
}
