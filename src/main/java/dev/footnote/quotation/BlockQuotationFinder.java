package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds quotations that are set apart from the text, with `>` in front, behind a sentence that ends in a colon and
/// says whose they are: `Clara Voss wrote:`. Pure.
final class BlockQuotationFinder {
    private static final WordSet LEADS_AWAY = WordSet.of("to with from of for by at in on against about");

    /// The quotations of this form, in text order.
    ///
    /// @param paragraphs all of the document, in order
    /// @param taken the tokens that are given to somebody already
    List<Attribution> find(Tokens tokens, List<Range> paragraphs, BitSet taken) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            Range before = paragraphs.get(i - 1);
            int colon = before.last();
            if (isSetApart(tokens, paragraphs.get(i)) && tokens.charAt(colon) == ':' && !taken.get(colon)) {
                List<Range> content = new ArrayList<>();
                for (; i < paragraphs.size() && isSetApart(tokens, paragraphs.get(i)); i++) {
                    words(tokens, paragraphs.get(i)).ifPresent(content::add);
                }
                source(tokens, before)
                        .filter(source -> !content.isEmpty())
                        .ifPresent(source -> found.add(InterviewFinder.labelled(source, colon, content)));
            }
        }
        return found;
    }

    private static boolean isSetApart(Tokens tokens, Range paragraph) {
        return tokens.charAt(paragraph.first()) == '>';
    }

    private static Optional<Range> words(Tokens tokens, Range paragraph) {
        int first = paragraph.first();
        while (first <= paragraph.last() && !tokens.isWord(first) && tokens.shape(first) != Shape.OPEN_QUOTE) {
            first++;
        }
        return first <= paragraph.last() ? Optional.of(new Range(first, paragraph.last())) : Optional.empty();
    }

    private static boolean isPossessive(Tokens tokens, int i) {
        return tokens.charAt(i) == '\'' || tokens.charAt(i) == '’';
    }

    /// The first name in the sentence before the colon that nothing leads away from.
    private static Optional<Range> source(Tokens tokens, Range paragraph) {
        int first = paragraph.last();
        while (first > paragraph.first() && tokens.sentence(first - 1) == tokens.sentence(paragraph.last())) {
            first--;
        }
        return NameFinder.in(tokens, new Range(first, paragraph.last())).stream()
                .filter(name -> name.titleStart() == paragraph.first()
                        || !LEADS_AWAY.contains(tokens.word(name.titleStart() - 1))
                                && !isPossessive(tokens, name.titleStart() - 1))
                .filter(name -> !isPossessive(tokens, name.tokens().last() + 1))
                .map(NameMention::tokens)
                .findFirst();
    }
}
