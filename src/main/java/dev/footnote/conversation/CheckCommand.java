package dev.footnote.conversation;

import dev.footnote.check.Match;
import dev.footnote.check.QuotedStrings;
import dev.footnote.check.Verdict;
import dev.footnote.library.Brief;
import dev.footnote.library.SentencesAround;
import dev.footnote.people.Person;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.Citation;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/check`: whether the quotations of a text stand in the documents, in these words and by this speaker.
public final class CheckCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "check",
            "Check whether a quotation stands in the documents",
            List.of(
                    Parameter.required(
                            "text", "The quotation, or a message with quotation marks", Parameter.Values.TEXT),
                    Parameter.optional("by", "Who is said to have said it", Parameter.Values.PERSON),
                    Parameter.optional(
                            "publisher", "Only in what this publisher published", Parameter.Values.PUBLISHER),
                    Parameter.optional("document", "Only in this document", Parameter.Values.DOCUMENT)));

    /// A message that quotes more is checked in part, and the reply says so.
    private static final int MOST_QUOTATIONS = 8;

    /// Characters of a quotation: to read one in the documents takes memory as the square of its length.
    private static final int LONGEST = 5_000;

    /// A person's button holds the name.
    private static final int MOST_SPEAKERS = 3;

    /// What has less than this in common with a quotation is not even near it.
    private static final double NEAREST = 0.3;

    private final SentencesAround sentences = new SentencesAround();

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        Arguments arguments = new Arguments(invocation, brief);
        Optional<String> text = arguments.text("text");
        List<Span> quoted = text.map(QuotedStrings::in).orElse(List.of());
        if (text.isEmpty() || quoted.isEmpty()) {
            return Reply.invalid(Words.of("check.what"));
        }
        List<Span> fitting =
                quoted.stream().filter(span -> span.length() <= LONGEST).toList();
        if (fitting.isEmpty()) {
            return Reply.invalid(Words.of("check.longest", LONGEST));
        }
        SearchFilter filter = arguments.documents();
        boolean stranger = arguments.isUnknownPerson("by");
        Optional<Person> by = stranger ? invocation.argument("by").map(Person::named) : arguments.person("by");
        ClaimedSpeakers speakers = new ClaimedSpeakers(brief, text.get(), by);
        Findings findings = new Findings(brief);
        fitting.stream().limit(MOST_QUOTATIONS).forEach(span -> {
            String claim = span.in(text.get());
            findings.add(claim, brief.checker().check(claim, filter), speakers.of(span));
        });
        if (stranger) {
            findings.note(arguments.unknownPerson(by.orElseThrow().name()));
        }
        return findings.reply(invocation, fitting.size() - MOST_QUOTATIONS, quoted.size() - fitting.size());
    }

    /// What came of the quotations so far.
    private final class Findings {
        private final Brief brief;
        private final List<ReplyBlock> blocks = new ArrayList<>();
        private final List<ReplyBlock.CitedPassage> nearest = new ArrayList<>();
        private final Set<Person> speakers = new LinkedHashSet<>();
        private int checked;
        private int cited;

        Findings(Brief brief) {
            this.brief = brief;
        }

        void add(String claim, Verdict verdict, Optional<Person> claimed) {
            Optional<Person> speaker = verdict.places().stream()
                    .findFirst()
                    .filter(place -> !(verdict instanceof Verdict.Joined))
                    .flatMap(place -> brief.speakerOf(place.document().id(), place.span()));
            speaker.ifPresent(speakers::add);
            checked++;
            blocks.add(new ReplyBlock.Checked(checked, claim, verdict, speaker, claimed));
            switch (verdict) {
                case Verdict.Exact(List<Match> places) -> blocks.add(cite(places));
                case Verdict.Near(List<Match> places) -> blocks.add(cite(places));
                case Verdict.Joined(Match first, Match second) -> {
                    blocks.add(cite(List.of(first)));
                    blocks.add(cite(List.of(second)));
                }
                case Verdict.NotThere(Optional<Match> near) ->
                    near.filter(match -> match.similarity() >= NEAREST)
                            .ifPresent(match -> nearest.add(passage(nearest.size() + 1, List.of(match))));
                case Verdict.TooCommon ignored -> {}
            }
        }

        void note(String text) {
            blocks.add(new ReplyBlock.Note(text));
        }

        private ReplyBlock cite(List<Match> places) {
            cited++;
            return passage(cited, places);
        }

        private ReplyBlock.CitedPassage passage(int number, List<Match> places) {
            Match first = places.getFirst();
            List<Citation> also = places.stream()
                    .skip(1)
                    .map(place -> Citation.of(place.document(), place.span()))
                    .toList();
            return new ReplyBlock.CitedPassage(
                    number,
                    sentences.around(first.document(), first.span()),
                    Optional.of(first.span()),
                    first.similarity(),
                    also);
        }

        Reply reply(Invocation invocation, int unchecked, int tooLong) {
            blocks.addFirst(new ReplyBlock.Restated(invocation));
            if (unchecked > 0) {
                blocks.add(new ReplyBlock.Note(Words.of("check.more", Words.of("quotations", unchecked))));
            }
            if (tooLong > 0) {
                blocks.add(new ReplyBlock.Note(Words.of("check.long", Words.of("quotations", tooLong), LONGEST)));
            }
            if (!nearest.isEmpty()) {
                blocks.add(new ReplyBlock.Nearest(nearest));
            }
            List<ReplyBlock.Choice> choices = choices();
            if (!choices.isEmpty()) {
                blocks.add(new ReplyBlock.Choices(choices));
            }
            blocks.add(Wording.footer(brief));
            return cited > 0 ? Reply.found(blocks) : Reply.notInDocuments(blocks);
        }

        private List<ReplyBlock.Choice> choices() {
            List<ReplyBlock.Choice> choices = new ArrayList<>();
            if (cited == 0 && !nearest.isEmpty()) {
                choices.add(new ReplyBlock.Choice(Words.of("nearest.show"), new FollowUp.Nearest()));
            }
            speakers.stream().limit(MOST_SPEAKERS).forEach(person -> choices.add(QuoteCommand.allBy(person)));
            return choices;
        }
    }
}
