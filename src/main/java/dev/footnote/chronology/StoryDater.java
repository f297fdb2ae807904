package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dates the sentences of one document in the order of the text. A sentence without a date goes on with the day that
/// the story is at: news tells one day's events over several sentences and names the day once.
/// Not thread-safe; lives as long as one document is read.
final class StoryDater {
    /// The day of a news story lies at most so many days before its publication; an older date is background, and the
    /// sentences behind it return to the news.
    private static final int NEWS_DAYS = 7;

    private static final Set<String> LOOKING_BACK = Set.of("past", "last", "recent");

    private final SourceDocument document;
    private final Optional<CalendarValue> publication;
    private Optional<TemporalExpression> storyDay = Optional.empty();
    private boolean inBackground;

    StoryDater(SourceDocument document) {
        this.document = document;
        this.publication = document.details().published().map(StoryDater::value);
    }

    private static CalendarValue value(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) -> new CalendarValue.Day(day);
            case PartialDate.Month(var month) -> new CalendarValue.Month(month);
            case PartialDate.Year(var year) -> new CalendarValue.Year(year);
        };
    }

    /// Goes on to the next paragraph, which returns from any background to the news.
    void startParagraph() {
        inBackground = false;
    }

    /// The entries of the next sentence.
    ///
    /// @param expressions those of the sentence, in order
    List<TimelineEntry> date(Span sentence, List<TemporalExpression> expressions) {
        if (!SentenceFilter.tells(document.text(), sentence)
                && !ChronicleRow.is(document.text(), sentence, expressions)) {
            return List.of();
        }
        List<TimelineEntry> entries = inWords(sentence, expressions);
        entries.stream()
                .flatMap(entry -> entry.expression().stream())
                .filter(this::isNews)
                .findFirst()
                .ifPresent(expression -> storyDay = Optional.of(expression));
        if (!entries.isEmpty()) {
            inBackground = entries.stream().allMatch(this::isBackground);
        }
        return entries;
    }

    /// The entry of a sentence without a date; empty when it tells nothing, when nothing dates it, or when it tells of
    /// other times: behind an old date of its paragraph, or "in the past decade".
    ///
    /// @param expressions those of the sentence, in order
    Optional<TimelineEntry> undated(Span sentence, List<TemporalExpression> expressions) {
        boolean otherTimes = inBackground || expressions.stream().anyMatch(this::looksBack);
        return !otherTimes && SentenceFilter.tells(document.text(), sentence)
                ? withoutWords(sentence)
                : Optional.empty();
    }

    private boolean looksBack(TemporalExpression expression) {
        return expression.value() == TimexValue.Vague.PAST
                || expression.value() instanceof TimexValue.Duration
                        && LOOKING_BACK.stream().anyMatch(expression.span().in(document.text())::contains);
    }

    private boolean isBackground(TimelineEntry entry) {
        return publication
                .filter(date -> entry.when().last().isBefore(date.first().minusDays(NEWS_DAYS)))
                .isPresent();
    }

    private List<TimelineEntry> inWords(Span sentence, List<TemporalExpression> expressions) {
        List<TimelineEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<TemporalExpression> dates =
                expressions.stream().filter(date -> isFact(sentence, date)).toList();
        List<TemporalExpression> facts = new SentenceDates(document.text(), sentence).joined(dates);
        for (TemporalExpression expression : facts) {
            if (facts.size() > 1 && DateRole.isOfSaying(document.text(), sentence, expression.span())) {
                continue;
            }
            if (expression.value() instanceof CalendarValue when && seen.add(when.timex3())) {
                entries.add(new TimelineEntry(
                        document.id(),
                        sentence,
                        Optional.of(expression),
                        when,
                        DatingBasis.SENTENCE,
                        modality(sentence, expression, when)));
            }
        }
        return entries;
    }

    private boolean isFact(Span sentence, TemporalExpression expression) {
        return expression.value() instanceof CalendarValue when
                && when.precision().isFinerThan(Precision.CENTURY)
                && !DateRole.of(document.text(), sentence, expression.span()).isBackground();
    }

    /// Only what tells an event has a time: told in the past it goes on with the story, otherwise it is news of the
    /// publication. How things are, and what is yet to come one day, is nothing that happened then.
    private Optional<TimelineEntry> withoutWords(Span sentence) {
        Tokens tokens = Tokenizer.tokenize(sentence.in(document.text()));
        if (Telling.of(tokens) != Telling.EVENT) {
            return Optional.empty();
        }
        boolean past = new TenseReader(tokens).ofFirstVerb() == Tense.PAST;
        return (past ? storyDay : Optional.<TemporalExpression>empty())
                .flatMap(TemporalExpression::calendar)
                .map(when -> entry(sentence, storyDay, when, DatingBasis.STORY))
                .or(() -> publication.map(when -> entry(sentence, Optional.empty(), when, DatingBasis.PUBLICATION)));
    }

    private TimelineEntry entry(
            Span sentence, Optional<TemporalExpression> expression, CalendarValue when, DatingBasis basis) {
        return new TimelineEntry(document.id(), sentence, expression, when, basis, Modality.HAPPENED);
    }

    private boolean isNews(TemporalExpression expression) {
        Optional<LocalDate> published =
                publication.filter(date -> date.precision() == Precision.DAY).map(CalendarValue::first);
        return expression
                .calendar()
                .filter(date -> date.precision().isFinerThan(Precision.WEEKEND) && !(date instanceof DateRange))
                .flatMap(date -> published.filter(
                        day -> !date.first().isAfter(day) && !date.first().isBefore(day.minusDays(NEWS_DAYS))))
                .isPresent();
    }

    /// What lies after the publication is planned; what may lie on either side of it is when the verb says so ("will
    /// meet today", "is due this year").
    private Modality modality(Span sentence, TemporalExpression expression, CalendarValue when) {
        boolean after =
                publication.filter(date -> when.first().isAfter(date.last())).isPresent();
        boolean around = !after && publication.filter(when::overlaps).isPresent();
        boolean planned = after || around && tense(sentence, expression) == Tense.FUTURE;
        return planned ? Modality.PLANNED : Modality.HAPPENED;
    }

    private Tense tense(Span sentence, TemporalExpression expression) {
        return TenseReader.around(
                sentence.in(document.text()), expression.span().shift(-sentence.start()));
    }
}
