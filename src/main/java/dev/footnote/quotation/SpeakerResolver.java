package dev.footnote.quotation;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.PronounResolver.Previous;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the person whom the source of an attribution means. Thread-safe.
final class SpeakerResolver {
    private static final WordSet LEADS_AWAY = WordSet.of("of for from by with at in to");
    private static final WordSet JOINS = WordSet.of("and or nor");
    private static final WordSet DEFINITE = WordSet.of("the this");

    /// Of attributions below this confidence most have the wrong speaker; they keep their source and name
    /// nobody.
    private static final double LEAST_SURE = 0.4;

    private final PeopleDirectory known;

    SpeakerResolver(PeopleDirectory known) {
        this.known = known;
    }

    /// The attributions as quotations, in the same order.
    ///
    /// @param attributions in text order
    List<Quotation> resolve(Tokens tokens, List<Attribution> attributions) {
        DocumentPeople people = DocumentPeople.of(tokens, known);
        List<Quotation> quotations = new ArrayList<>();
        Optional<Previous> previous = Optional.empty();
        for (Attribution found : attributions) {
            Attribution attribution = Addressee.corrected(tokens, found, people);
            Optional<Range> source = attribution.source().stream().findFirst();
            Optional<Previous> last = previous.filter(
                    one -> source.isEmpty() || one.token() < source.get().first());
            Optional<String> name = attribution.confidence() < LEAST_SURE
                    ? Optional.empty()
                    : source.flatMap(range -> name(tokens, range, people, last));
            quotations.add(quotation(tokens, attribution, name.map(people::person)));
            if (name.isPresent()) {
                previous = source.map(range -> new Previous(range.first(), name.get()));
            }
        }
        return quotations;
    }

    private static Quotation quotation(Tokens tokens, Attribution attribution, Optional<Person> speaker) {
        return new Quotation(
                attribution.rule() == AttributionRule.INTERVIEW
                        ? QuotationKind.DIRECT
                        : kind(tokens, attribution.content()),
                spans(tokens, attribution.content()),
                spans(tokens, attribution.cue()),
                spans(tokens, attribution.source()),
                speaker,
                attribution.confidence(),
                attribution.rule());
    }

    /// The full name of the person whom a source means: by name, by pronoun, or by an office that one person
    /// has.
    private static Optional<String> name(
            Tokens tokens, Range source, DocumentPeople people, Optional<Previous> previous) {
        if (source.first() == source.last() && PronounResolver.isPronoun(tokens.word(source.first()))) {
            return PronounResolver.resolve(tokens, source.first(), people, previous);
        }
        List<NameMention> mentions = people.mentions(tokens, source);
        for (NameMention mention : mentions) {
            if (isHead(tokens, source, mention)) {
                return isJoint(tokens, mentions, mention)
                        ? Optional.empty()
                        : Optional.of(people.nameAt(mention).orElse(mention.name()));
            }
        }
        return mentions.isEmpty() ? byOffice(tokens, source, people) : Optional.empty();
    }

    /// Whether a name is what the source is about, and not a part of what describes it ("a friend of Ana
    /// Ruiz").
    private static boolean isHead(Tokens tokens, Range source, NameMention mention) {
        int last = mention.tokens().last();
        boolean coordinated = last + 1 < source.last() && JOINS.contains(tokens.word(last + 1));
        boolean apposition = isApposition(tokens, source, mention);
        boolean possessive = last < source.last() && tokens.string(last + 1).matches("['’]s?");
        for (int i = source.first(); i < mention.titleStart(); i++) {
            boolean office = i > source.first()
                    && NameWords.isRole(tokens.word(i - 1))
                    && NameWords.isOffice(tokens.word(i + 1));
            if (LEADS_AWAY.contains(tokens.word(i)) && !office && !apposition) {
                return false;
            }
        }
        boolean nounFollows = last < source.last()
                && tokens.isWord(last + 1)
                && tokens.shape(last + 1) == Tokens.Shape.LOWER
                && !NameWords.isSmall(tokens.word(last + 1));
        return !possessive && !nounFollows && !coordinated;
    }

    /// Whether a name stands behind a comma and says who "a spokesman for the port" is. Behind another person, as in
    /// "a friend of the mayor, Ana Ruiz", that is not sure.
    private static boolean isApposition(Tokens tokens, Range source, NameMention mention) {
        int comma = mention.titleStart() - 1;
        return comma > source.first() + 1
                && tokens.shape(comma) == Tokens.Shape.COMMA
                && !NameWords.isRole(tokens.word(comma - 1))
                && NameWords.isRole(tokens.word(source.first() + 1))
                && mention.tokens().last() == source.last();
    }

    /// Whether somebody else speaks together with whom a mention names ("Ana Ruiz and Mayor Tomas Berg"): such
    /// words are no one person's. The "and" of an office ("Health and Human Services Secretary") joins nobody.
    private static boolean isJoint(Tokens tokens, List<NameMention> mentions, NameMention mention) {
        NameMention first = mentions.getFirst();
        int from = first.tokens().last() + 1;
        boolean office = NameWords.isOffice(tokens.word(first.tokens().last()));
        for (int i = from; i < mention.titleStart() && !office; i++) {
            if (JOINS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> byOffice(Tokens tokens, Range source, DocumentPeople people) {
        Set<String> holders =
                RoleFinder.office(tokens, source).map(people::holders).orElse(Set.of());
        return DEFINITE.contains(tokens.word(source.first())) && holders.size() == 1
                ? holders.stream().findFirst()
                : Optional.empty();
    }

    private static List<Span> spans(Tokens tokens, List<Range> ranges) {
        return ranges.stream()
                .map(range -> tokens.span(range.first(), range.last()))
                .toList();
    }

    /// Direct when nine words in ten are inside quotation marks, as annotators of quotations count.
    private static QuotationKind kind(Tokens tokens, List<Range> content) {
        int words = 0;
        int quoted = 0;
        for (Range range : content) {
            for (int i = range.first(); i <= range.last(); i++) {
                if (tokens.isWord(i)) {
                    words++;
                    quoted += tokens.quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return QuotationKind.INDIRECT;
        }
        return quoted * 10 >= words * 9 ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }
}
