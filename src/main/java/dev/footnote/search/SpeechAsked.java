package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import dev.footnote.text.WordPattern;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A question after what somebody said: "what did X say about …", "… according to X?", "X's view of …". Immutable.
///
/// @param words the words of the question that say so, with the name
/// @param saying the one of them that says nothing about what is looked for; empty when there is none
/// @param name who is meant, as the question has it
/// @param speaker whose words answer
record SpeechAsked(Span words, Span saying, String name, SpokenWords.Speaker speaker) {
    /// What stands before a name and is none of it.
    private static final String BEFORE = "(?:(?:what|how|who|which|is|are|was|were|has|had|the|about|of|on|to)\\s+)*+";

    /// Of a bounded length, that no question takes long.
    private static final String NAME_PART = "\\p{L}[\\p{L}.'’-]{0,30}";

    private static final String NAME = "(?<name>" + NAME_PART + "(?:\\s+" + NAME_PART + "){0,5}?)";

    /// Words that ask for words and say nothing about them. What others think can only be known from what they say.
    private static final String SAY =
            "(?<say>(?:say|said|tell|told|think|thought|believe|mean|see|view|regard|judge|assess"
                    + "|comment|react|respond|reply|answer|state|mention|explain|write|wrote|note|add)\\p{Ll}*)";

    private static final String VIEW = "(?<say>views?|opinions?|position|stance|statements?|comments?|remarks?|words"
            + "|reaction|response|assessment|explanation)";

    /// Words that say something about the words as well.
    private static final String CLAIM = "(?:claim|argue|call|describe|warn|predict|expect|promise|propose|suggest"
            + "|recommend|announce|demand|deny|admit|critici[sz]|accuse|blame|praise|insist|caution|estimate|stress"
            + "|emphasi[sz]|urge|complain|ask)\\p{Ll}*";

    private static final String CLAIMS = "(?:arguments?|claims?|criticism|predictions?|proposals?|warnings?|promises?)";

    /// Who is nobody in particular.
    private static final Pattern ANYBODY = Pattern.compile(
            "\\b(?:experts|specialists|scholars|officials|analysts|critics|researchers|scientists|observers|diplomats"
                    + "|politicians|lawmakers|activists|commentators|people|others)$",
            Pattern.CASE_INSENSITIVE);

    private static final String ANY_LETTER = "abcdefghijklmnopqrstuvwxyz";

    private static final List<WordPattern> FORMS = List.of(
            form(
                    "dh",
                    "(?:did|does|do|has|have|had)\\s+" + NAME + "\\s+(?:\\p{Ll}+ly\\s+|ever\\s+|also\\s+)?(?:" + SAY
                            + "|" + CLAIM + ")(?![\\p{L}’'-])"),
            form("a", "(?<say>according)\\s+to\\s+" + NAME + "\\s*(?:[,?.!]|$)"),
            form(ANY_LETTER, BEFORE + NAME + "['’]s?\\s+(?:\\p{Ll}+\\s+)?(?:" + VIEW + "|" + CLAIMS + ")\\b"));

    /// @param first the letters with which it may begin
    private static WordPattern form(String first, String pattern) {
        return new WordPattern(first, Pattern.compile("(?<![\\p{L}\\p{N}.'’-])" + pattern, Pattern.CASE_INSENSITIVE));
    }

    /// Empty when something else is asked, or after somebody who is not quoted.
    static Optional<SpeechAsked> in(String question, SpokenWords spoken) {
        return FORMS.stream()
                .flatMap(form -> form.allIn(question).stream())
                .flatMap(found -> of(found, spoken).stream())
                .findFirst();
    }

    private static Optional<SpeechAsked> of(MatchResult found, SpokenWords spoken) {
        return ofAnybody(found, spoken).or(() -> ofSomebody(found, spoken));
    }

    private static Optional<SpeechAsked> ofSomebody(MatchResult found, SpokenWords spoken) {
        String name = found.group("name");
        Span words = new Span(found.start(), found.end());
        return spoken.by(name).map(speaker -> new SpeechAsked(words, saying(found), name, speaker));
    }

    private static Span saying(MatchResult found) {
        return found.start("say") < 0
                ? new Span(found.start(), found.start())
                : new Span(found.start("say"), found.end("say"));
    }

    /// "What do experts say": what stands before ("Mexican officials") is looked for like the rest.
    private static Optional<SpeechAsked> ofAnybody(MatchResult found, SpokenWords spoken) {
        Matcher somebody = ANYBODY.matcher(found.group("name"));
        if (!somebody.find()) {
            return Optional.empty();
        }
        Span who = new Span(found.start("name") + somebody.start(), found.end("name"));
        Span words = found.start("say") < 0 ? who : who.cover(saying(found));
        return spoken.byAnybody().map(speaker -> new SpeechAsked(words, words, somebody.group(), speaker));
    }

    /// The terms of what the words are to be about; none when any will do.
    long topic(ParsedQuestion question) {
        long topic = 0;
        for (int t = 0; t < question.terms().size(); t++) {
            topic |= words.overlaps(question.terms().get(t).span()) ? 0 : 1L << t;
        }
        return topic;
    }

    /// The numbers of the sentences that have words of the speaker.
    BitSet sentencesIn(Passage passage) {
        List<Span> spoken = speaker.in(passage.document());
        BitSet sentences = new BitSet();
        for (int s = 0; s < passage.sentences().size(); s++) {
            sentences.set(s, spoken.stream().anyMatch(passage.sentences().get(s)::overlaps));
        }
        return sentences;
    }

    /// Whether a sentence has words of the speaker and everything that they are to be about.
    ///
    /// @param read the same passage
    boolean isAnsweredIn(MatchedPassage matched, ReadPassage read) {
        long topic = topic(matched.question());
        BitSet sentences = sentencesIn(read.passage());
        return IntStream.range(0, matched.sentenceCount())
                .anyMatch(s -> sentences.get(s) && (topic & ~matched.sentence(s)) == 0);
    }
}
