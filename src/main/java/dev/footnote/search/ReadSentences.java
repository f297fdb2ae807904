package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a passage before us with their words, each a possible answer.
final class ReadSentences {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]");

    private final MatchedPassage passage;
    private final int[] kindsNamed;
    private final BitSet headings = new BitSet();
    private final BitSet definitions = new BitSet();
    private final double[] spoken;
    private final List<WordForms.Found> forms = new ArrayList<>();

    private final TellingTerms telling;
    private final TellingTerms amongBest;
    private final SoftMatch soft;

    /// @param soft of the same passage
    /// @param amongBest how well each term tells the sentences of the few best passages apart
    ReadSentences(MatchedPassage matched, ReadPassage read, WordForms words, SoftMatch soft, TellingTerms amongBest) {
        this.passage = matched;
        this.soft = soft;
        this.amongBest = amongBest;
        this.kindsNamed = new int[matched.sentenceCount()];
        for (int s = 0; s < matched.sentenceCount(); s++) {
            Span sentence = read.sentence(s);
            forms.add(words.in(read.words(), sentence));
            headings.set(s, HEADING.matcher(sentence.in(read.text())).lookingAt());
            definitions.set(s, defines(sentence.in(read.text())));
            kindsNamed[s] = question()
                    .kind()
                    .namedIn(sentence.in(read.text()), question().lowerCase());
        }
        this.spoken = question().speech().map(asked -> spoken(asked, read)).orElseGet(() -> new double[count()]);
        this.telling = new TellingTerms(matched.question(), matched.bySentence().toArray());
    }

    private double[] spoken(SpeechAsked asked, ReadPassage read) {
        long topic = asked.topic(question());
        double[] spoken = new double[count()];
        asked.sentencesIn(read.passage()).stream()
                .forEach(s -> spoken[s] = question().share(terms(s), topic));
        return spoken;
    }

    private boolean defines(String sentence) {
        return question()
                .definition()
                .filter(asked -> asked.isAnsweredBy(sentence))
                .isPresent();
    }

    ParsedQuestion question() {
        return passage.question();
    }

    int count() {
        return passage.sentenceCount();
    }

    /// How many things of the kind that the question asks for a sentence names, up to a few.
    int kindsNamed(int sentence) {
        return kindsNamed[sentence];
    }

    /// Whether a sentence names a thing of that kind; any does where any kind will do.
    boolean isKindNamed(int sentence) {
        return question().kind() == AnswerKind.ANYTHING || kindsNamed[sentence] > 0;
    }

    /// The terms of the head.
    long head() {
        return passage.head();
    }

    /// The terms of a sentence; none before the first and behind the last.
    long terms(int sentence) {
        return sentence < 0 || sentence >= count() ? 0 : passage.sentence(sentence);
    }

    WordForms.Found forms(int sentence) {
        return forms.get(sentence);
    }

    /// What the passage has when near words count.
    SoftMatch soft() {
        return soft;
    }

    /// Whether it is a heading in Markdown: that names what follows, and tells nothing.
    boolean isHeading(int sentence) {
        return headings.get(sentence);
    }

    /// Whether it says what the thing is that the question wants defined.
    boolean defines(int sentence) {
        return definitions.get(sentence);
    }

    /// How much a sentence has of what somebody's words are to be about, when the question asks for them, from 0 to 1;
    /// 0 when it has no words of theirs.
    double spoken(int sentence) {
        return spoken[sentence];
    }

    /// The number of words.
    int length(int sentence) {
        return passage.match().sentenceStart(sentence + 1) - passage.match().sentenceStart(sentence);
    }

    /// How much a sentence has of what tells the sentences of this passage apart, from 0 to 1.
    double telling(int sentence) {
        return telling.share(terms(sentence));
    }

    /// How much a set of terms has of what tells the sentences of the few best passages apart, from 0 to 1.
    double tellingAmongBest(long set) {
        return amongBest.share(set);
    }
}
