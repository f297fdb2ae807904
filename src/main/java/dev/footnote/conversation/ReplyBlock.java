package dev.footnote.conversation;

import dev.footnote.check.Verdict;
import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.Citation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// One part of a reply. Every renderer is one `switch` over this family without a `default`.
public sealed interface ReplyBlock {
    /// The call that the reply answers. Renderers restate it by [CommandLine#format], so that the message itself
    /// tells what its buttons belong to.
    record Restated(Invocation invocation) implements ReplyBlock {}

    /// Our own words: plain text without markup.
    record Note(String text) implements ReplyBlock {}

    /// A heading in our own words over the blocks that follow ("2023", a speaker's name).
    record Heading(String text) implements ReplyBlock {}

    /// A passage of a document.
    ///
    /// @param number counts the items of a reply from 1
    /// @param answer the sentence in the excerpt that answers; absolute in the document
    /// @param score of the ranking; higher is better
    /// @param also citations of other documents that carry nearly the same words
    record CitedPassage(int number, Excerpt excerpt, Optional<Span> answer, double score, List<Citation> also)
            implements ReplyBlock {
        public CitedPassage {
            also = List.copyOf(also);
        }

        /// What a citation leads to: the answer, or the whole passage.
        public Excerpt place() {
            return answer.filter(excerpt.span()::contains)
                    .map(span -> new Excerpt(excerpt.document(), span))
                    .orElse(excerpt);
        }
    }

    /// What came of one quotation that was checked; the places where its words stand follow as [CitedPassage].
    /// [CheckedWords] says it in words.
    ///
    /// @param number counts the quotations of the message from 1
    /// @param claim the words as they were given
    /// @param speaker whose words the documents say they are
    /// @param claimed whose words the message says they are
    record Checked(int number, String claim, Verdict verdict, Optional<Person> speaker, Optional<Person> claimed)
            implements ReplyBlock {
        /// Whether the documents have it from somebody else than the message says; not where one of the names may be
        /// short for the other.
        public boolean byAnother() {
            return speaker.isPresent()
                    && claimed.isPresent()
                    && !PeopleDirectory.mayBeOne(speaker.get(), claimed.get());
        }
    }

    /// The passages closest to a question that the documents do not answer. They stand for no answer, so they are
    /// shown only when somebody asks for them, by [FollowUp.Nearest].
    ///
    /// @param shown how many of them, from the first on, stand in the reply already, as [Perhaps]
    record Nearest(List<CitedPassage> passages, int shown) implements ReplyBlock {
        public Nearest {
            passages = List.copyOf(passages);
        }

        /// None of which is shown yet.
        public Nearest(List<CitedPassage> passages) {
            this(passages, 0);
        }

        /// Those that are not shown yet.
        public List<CitedPassage> hidden() {
            return passages.subList(shown, passages.size());
        }

        /// How many these are, in words; of more than what is shown if something is.
        public String countHidden(String noun) {
            return Wording.count(hidden().size(), shown == 0 ? noun : "more " + noun);
        }
    }

    /// One of the nearest passages, shown at once where it may answer. The note before says that it may not; programs
    /// have it among the nearest.
    record Perhaps(CitedPassage passage) implements ReplyBlock {}

    /// Something that somebody said, within the sentences that report it.
    ///
    /// @param context whole sentences around the quotation
    /// @param speaker the person of the directory whose words these are; empty when the rules are not sure
    /// @param also citations of other documents with the same words
    record CitedQuotation(
            int number, Excerpt context, Quotation quotation, Optional<Person> speaker, List<Citation> also)
            implements ReplyBlock {
        public CitedQuotation {
            also = List.copyOf(also);
        }

        /// What a citation leads to: the words said.
        public Excerpt place() {
            return new Excerpt(context.document(), quotation.extent());
        }
    }

    /// Something that happened, or is to happen, at a time.
    ///
    /// @param sentence the sentence that tells it
    /// @param also the same event as other documents tell it
    record DatedLine(int number, Excerpt sentence, TimelineEntry entry, List<Corroboration> also)
            implements ReplyBlock {
        public DatedLine {
            also = List.copyOf(also);
        }

        /// The words of the sentence that date it; empty when a sentence before or the publication does.
        public Optional<Span> writtenDate() {
            return entry.expression().map(TemporalExpression::span).filter(sentence.span()::contains);
        }
    }

    /// Another telling of an event; its date may be another.
    record Corroboration(Excerpt sentence, TimelineEntry entry) {}

    /// One document of the brief.
    ///
    /// @param quotations how many quotations were found in it
    /// @param entries how many sentences with a date of their own
    record SourceLine(int number, Citation citation, int quotations, int entries) implements ReplyBlock {}

    /// Where all this comes from, in small print at the end ("5 documents, indexed 17 Nov 2023, 14:05 UTC").
    record Footer(String text) implements ReplyBlock {}

    /// What can be done next; a button each, where there are buttons.
    record Choices(List<Choice> choices) implements ReplyBlock {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /// One thing that can be done next.
    ///
    /// @param label at most 40 characters
    record Choice(String label, FollowUp followUp) {}
}
