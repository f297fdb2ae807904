package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.DocumentPeople.Named;
import dev.footnote.quotation.Tokens.Shape;
import java.util.List;
import java.util.Optional;

/// Tells whom words go to from whose they are: in `Lee wrote to Ruiz, urging him to …` the nearest name in front
/// of the cue is not the speaker's. Pure.
final class Addressee {
    private static final WordSet LEADS_AWAY = WordSet.of("to with from of for by at in on against");
    private static final int TO = WordHash.of("to");

    private Addressee() {}

    /// The attribution with the one who writes as its source, or with none, where its source is the one written to.
    static Attribution corrected(Tokens tokens, Attribution attribution, DocumentPeople people) {
        boolean wrong = attribution.source().stream()
                .anyMatch(source -> attribution.cue().stream().anyMatch(cue -> isAddressee(tokens, source, cue)));
        if (!wrong) {
            return attribution;
        }
        Optional<Range> writer = writer(tokens, attribution.source().getFirst(), people);
        return new Attribution(
                attribution.content(),
                attribution.cue(),
                writer.stream().toList(),
                attribution.rule(),
                attribution.confidence());
    }

    /// Whether a source stands behind "to", and a comma and a participle behind the source.
    private static boolean isAddressee(Tokens tokens, Range source, Range cue) {
        return source.first() > 0
                && tokens.word(source.first() - 1) == TO
                && cue.first() == source.last() + 2
                && tokens.shape(cue.first() - 1) == Shape.COMMA
                && tokens.string(cue.first()).endsWith("ing");
    }

    /// The nearest name in front in the same sentence that no preposition leads away from.
    private static Optional<Range> writer(Tokens tokens, Range source, DocumentPeople people) {
        List<Named> mentions = people.mentions();
        for (int i = people.mentionsBefore(source.first()) - 1; i >= 0; i--) {
            NameMention mention = mentions.get(i).mention();
            int before = mention.titleStart() - 1;
            if (tokens.sentence(mention.tokens().first()) != tokens.sentence(source.first())) {
                return Optional.empty();
            }
            if (before < 0 || !LEADS_AWAY.contains(tokens.word(before))) {
                return Optional.of(mention.tokens());
            }
        }
        return Optional.empty();
    }
}
