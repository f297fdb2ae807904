package dev.footnote.chronology;

import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells when an event happened that a word of a document names: the date nearest to it in its sentence, counted in
/// letters and clauses; without one, the publication, as exactly as the document states it. Thread-safe once made;
/// holds the expressions of one document.
public final class EventDater {
    /// What a clause border between an event and a date weighs, in characters. Tuned with the two below on the events
    /// of TimeBank and AQUAINT (development half); neighbouring values differ by less than one point.
    private static final int CLAUSE = 40;

    /// How much farther a date counts that stands before the event than one behind it.
    private static final double BEFORE = 1.5;

    /// Verbs that hold at the publication take only a date as near as this: the rest of the sentence dates what was
    /// said, expected or done.
    private static final int SHORT_REACH = 30;

    /// How much farther a date counts that something is only measured against ("due in May", "than in 2022").
    private static final int COMPARED = 60;

    private static final Set<String> REPORTS = WordSet.of(
            "said says say told reported reports announced added adds according asked saying noted",
            "explained stated claimed claims insisted");
    private static final Set<String> ATTITUDES = WordSet.of(
            "expect expects expected hope hopes hoped want wants wanted believe believes believed",
            "think thinks plan plans planned intends fears estimates is are has have");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve");

    /// The auxiliary of a perfect stands at most so many words before its verb ("has not yet been").
    private static final int PERFECT_WORDS = 3;

    private static final Set<String> CLAUSE_WORDS = Set.of("that", "who", "which", "when", "after", "before", "while");

    private final String text;
    private final Optional<TimexValue> publication;
    private final List<Span> sentences;
    private final List<KnownDate> dates;

    /// A date of the text.
    ///
    /// @param handicap how much farther it counts than it stands
    private record KnownDate(Span span, TimexValue value, int handicap) {}

    /// @param expressions all those of the document, in order
    public EventDater(SourceDocument document, List<TemporalExpression> expressions) {
        this.text = document.text();
        this.publication = publication(document.details());
        this.sentences = sentences(text);
        this.dates =
                expressions.stream().filter(EventDater::isDate).map(this::known).toList();
    }

    private static Optional<TimexValue> publication(DocumentDetails details) {
        return details.published().map(date -> value(date, details.publishedTime()));
    }

    private static TimexValue value(PartialDate date, Optional<ClockTime> time) {
        return switch (date) {
            case PartialDate.Day(var day) ->
                time.<CalendarValue>map(clock -> new CalendarValue.TimeOfDay(day, new DayTime.Stated(clock)))
                        .orElse(new CalendarValue.Day(day));
            case PartialDate.Month(var month) -> new CalendarValue.Month(month);
            case PartialDate.Year(var year) -> new CalendarValue.Year(year);
        };
    }

    private static List<Span> sentences(String text) {
        SentenceSplitter splitter = new SentenceSplitter();
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : new ParagraphSplitter().split(text)) {
            sentences.addAll(splitter.split(text, paragraph));
        }
        return sentences;
    }

    private static boolean isDate(TemporalExpression expression) {
        return switch (expression.value()) {
            case CalendarValue _, TimexValue.Vague _ -> true;
            case TimexValue.Duration _, TimexValue.Repeated _, TimexValue.Unresolved _ -> false;
        };
    }

    private KnownDate known(TemporalExpression date) {
        Span span = date.span();
        boolean measure = DateRole.of(text, sentenceAt(span.start()), span) == DateRole.COMPARES
                || text.startsWith("due ", span.start() - "due ".length());
        return new KnownDate(span, date.value(), measure ? COMPARED : 0);
    }

    /// The date of the event that `event` names; empty when neither its sentence nor the document tells one.
    public Optional<TimexValue> date(Span event) {
        Span sentence = sentenceAt(event.start());
        Optional<TimexValue> best = Optional.empty();
        double nearest = holdsAtPublication(event, sentence) ? SHORT_REACH : Integer.MAX_VALUE;
        for (KnownDate date : dates.subList(firstFrom(sentence.start()), dates.size())) {
            if (date.span().start() >= sentence.end()) {
                break;
            }
            double distance = distance(event, date.span()) + date.handicap();
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(date.value());
            }
        }
        return best.or(() -> publication);
    }

    /// Verbs of saying and of attitude, states of the present, and what "has" happened.
    private boolean holdsAtPublication(Span event, Span sentence) {
        String word = event.in(text).toLowerCase(Locale.ROOT);
        if (REPORTS.contains(word) || ATTITUDES.contains(word)) {
            return true;
        }
        int from = Math.max(sentence.start(), event.start() - SHORT_REACH);
        List<String> before = List.of(text.substring(from, Math.max(from, event.start()))
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+"));
        return before.subList(Math.max(0, before.size() - PERFECT_WORDS), before.size()).stream()
                .anyMatch(PERFECT::contains);
    }

    private Span sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = sentences.get(middle);
            if (sentence.contains(offset)) {
                return sentence;
            }
            if (sentence.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return new Span(offset, offset);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double distance(Span event, Span date) {
        boolean behind = date.start() >= event.start();
        int from = Math.min(event.end(), date.end());
        int to = Math.max(Math.max(event.start(), date.start()), from);
        double letters = (to - from) * (behind ? 1 : BEFORE);
        return letters + CLAUSE * borders(from, to);
    }

    private int borders(int from, int to) {
        int borders = 0;
        int word = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            borders += ",;:\"“”".indexOf(c) >= 0 ? 1 : 0;
            if (!Character.isLetter(c)) {
                borders += CLAUSE_WORDS.contains(text.substring(word, i)) ? 1 : 0;
                word = i + 1;
            }
        }
        return borders;
    }
}
