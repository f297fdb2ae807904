package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.library.LocatedQuotation;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/quote`: what a person said; or, without a person, who said what on a topic.
public final class QuoteCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "quote",
            "Show what somebody said, or who said what on a topic",
            List.of(
                    Parameter.optional("person", "Any form of a name", Parameter.Values.PERSON),
                    Parameter.optional("about", "A topic", Parameter.Values.TOPIC),
                    Parameter.optional("kind", "direct, indirect or mixed", Parameter.Values.KIND),
                    Parameter.optional("publisher", "Only what this publisher published", Parameter.Values.PUBLISHER),
                    Parameter.optional("from", "Published no earlier than, such as 2023-10", Parameter.Values.DATE),
                    Parameter.optional("to", "Published no later than, such as 2023-11-17", Parameter.Values.DATE),
                    Parameter.optional("document", "Only this document", Parameter.Values.DOCUMENT)));

    /// A platform's row of buttons holds five.
    private static final int MOST_CHOICES = 5;

    private static final int LONGEST_LABEL = 40;

    private final int limit;

    /// @param limit how many quotations an answer has at most
    public QuoteCommand(int limit) {
        this.limit = limit;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        Optional<String> person = invocation.argument("person");
        QuotationChoice choice = QuotationChoice.of(invocation, brief, Limits.of(invocation, limit));
        if (person.isEmpty()) {
            return choice.hasTopic() ? bySpeaker(invocation, brief, choice) : Reply.invalid(Words.of("quote.what"));
        }
        return switch (brief.people().find(person.get())) {
            case PersonMatch.Known(Person known) ->
                of(known, brief.people().alsoCalled(person.get()), invocation, brief, choice);
            case PersonMatch.Ambiguous(List<Person> candidates) -> ambiguous(invocation, person.get(), candidates);
            case PersonMatch.Unknown(List<Person> nearest) -> unknown(invocation, brief, person.get(), nearest);
        };
    }

    /// @param others who may be meant by the same name
    private static Reply of(
            Person person, List<Person> others, Invocation invocation, Brief brief, QuotationChoice choice) {
        List<LocatedQuotation> all = brief.sayings().of(person);
        List<ReplyBlock> quotations = choice.choose(all);
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        if (quotations.isEmpty()) {
            blocks.add(new ReplyBlock.Note(
                    all.isEmpty()
                            ? Words.of("quote.nothing", person.name())
                            : Words.of("quote.nothing.fits", Words.of("quotations", all.size()), person.name())));
            if (!all.isEmpty()) {
                blocks.add(new ReplyBlock.Choices(List.of(allBy(person))));
            }
            addOthers(invocation, others, blocks);
            blocks.add(Wording.footer(brief));
            return Reply.notInDocuments(blocks);
        }
        blocks.add(new ReplyBlock.Heading(introduce(person)));
        blocks.addAll(quotations);
        addOthers(invocation, others, blocks);
        blocks.add(Wording.footer(brief));
        return Reply.found(blocks);
    }

    private static void addOthers(Invocation invocation, List<Person> others, List<ReplyBlock> blocks) {
        if (!others.isEmpty()) {
            String typed = invocation.argument("person").orElseThrow();
            blocks.add(new ReplyBlock.Note(Words.of("person.also", typed, names(others))));
            blocks.add(choices(others));
        }
    }

    private static Reply bySpeaker(Invocation invocation, Brief brief, QuotationChoice choice) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        List<ReplyBlock> grouped = choice.chooseBySpeaker();
        if (grouped.isEmpty()) {
            blocks.add(new ReplyBlock.Note(Words.of("quote.nobody")));
        }
        blocks.addAll(grouped);
        blocks.add(Wording.footer(brief));
        return grouped.isEmpty() ? Reply.notInDocuments(blocks) : Reply.found(blocks);
    }

    private static Reply ambiguous(Invocation invocation, String name, List<Person> candidates) {
        return new Reply(
                Outcome.INVALID,
                Audience.ASKER,
                List.of(
                        new ReplyBlock.Restated(invocation),
                        new ReplyBlock.Note(Words.of("person.several", name, names(candidates))),
                        choices(candidates)));
    }

    private static Reply unknown(Invocation invocation, Brief brief, String name, List<Person> nearest) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        blocks.add(new ReplyBlock.Note(Words.of("person.unknown", name)
                + (nearest.isEmpty() ? "" : " " + Words.of("person.nearest", names(nearest)))));
        if (!nearest.isEmpty()) {
            blocks.add(choices(nearest));
        }
        blocks.add(Wording.footer(brief));
        return Reply.notInDocuments(blocks);
    }

    private static ReplyBlock choices(List<Person> people) {
        return new ReplyBlock.Choices(people.stream()
                .limit(MOST_CHOICES)
                .map(person -> new ReplyBlock.Choice(clip(person.name()), new FollowUp.Ask("quote", person.name())))
                .toList());
    }

    /// A button for all that somebody said.
    static ReplyBlock.Choice allBy(Person person) {
        return new ReplyBlock.Choice(
                clip(Words.of("quote.all", person.name())), new FollowUp.Ask(SPEC.name(), person.name()));
    }

    private static String clip(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String names(List<Person> people) {
        return Wording.listed(people.stream().map(Person::name).toList());
    }

    static String introduce(Person person) {
        StringBuilder words = new StringBuilder(person.name());
        person.role().ifPresent(role -> words.append(", ").append(role));
        person.affiliation()
                .filter(affiliation -> !person.role().orElse("").contains(affiliation))
                .ifPresent(affiliation -> words.append(", ").append(affiliation));
        return words.toString();
    }
}
