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
import java.util.Optional;
import java.util.Set;

/// Tells when an event happened that a word of a document names: the date nearest to it in its sentence, counted in
/// letters and clauses; without one, the publication, as exactly as the document states it. Thread-safe once made; holds the expressions of one document.
public final class EventDater {
    /// What a clause border between an event and a date weighs, in characters. Tuned with the two below on the events
    /// of TimeBank and AQUAINT (development half); neighbouring values differ by less than one point.
    private static final int CLAUSE = 40;

    /// How much farther a date counts that stands before the event than one behind it.
    private static final double BEFORE = 1.5;

    /// Verbs of saying take only a date as near as this: the rest of the sentence dates what was said.
    private static final int REPORT_REACH = 30;

    private static final Set<String> REPORTS = WordSet.of(
            "said says say told reported reports announced added adds according asked saying noted",
            "explained stated claimed claims insisted");
    private static final Set<String> CLAUSE_WORDS = Set.of("that", "who", "which", "when", "after", "before", "while");

    private final String text;
    private final Optional<TimexValue> publication;
    private final List<Span> sentences;
    private final List<TemporalExpression> dates;

    /// @param expressions all those of the document, in order
    public EventDater(SourceDocument document, List<TemporalExpression> expressions) {
        this.text = document.text();
        this.publication = publication(document.details());
        this.sentences = sentences(text);
        this.dates = expressions.stream().filter(EventDater::isDate).toList();
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

    /// The date of the event that `event` names; empty when neither its sentence nor the document tells one.
    public Optional<TimexValue> date(Span event) {
        Span sentence = sentenceAt(event.start());
        int reach =
                REPORTS.contains(event.in(text).toLowerCase(java.util.Locale.ROOT)) ? REPORT_REACH : Integer.MAX_VALUE;
        Optional<TimexValue> best = Optional.empty();
        double nearest = reach;
        for (TemporalExpression date : dates.subList(firstFrom(sentence.start()), dates.size())) {
            if (date.span().start() >= sentence.end()) {
                break;
            }
            double distance = distance(event, date.span());
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(date.value());
            }
        }
        return best.or(() -> publication);
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
