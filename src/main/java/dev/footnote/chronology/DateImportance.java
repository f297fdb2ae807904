package dev.footnote.chronology;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How much the documents make of one date: how many tell it, how surely, and on how many later or earlier days it
/// was still worth telling. The weights were compared on the four development topics of Timeline17 (date F1 .74;
/// counting publications gives .67); every weight may be halved or doubled for less than .03.
final class DateImportance {
    private static final double TOLD_IN_STORY = 0.5;
    private static final double ONLY_PUBLISHED = 0.25;

    /// What a day of publication counts on which the date of another day is told in words.
    private static final double REMEMBERED = 2;

    /// A date that is no day tells less about what happened when.
    private static final double COARSE = 0.5;

    private final CalendarValue date;
    private final Map<DocumentId, Double> documents = new HashMap<>();
    private final Map<LocalDate, Double> remembered = new HashMap<>();

    DateImportance(CalendarValue date) {
        this.date = date;
    }

    void add(TimelineEvent event, double relevance, Function<DocumentId, Optional<PartialDate>> published) {
        add(event.entry(), relevance, published);
        event.also().forEach(entry -> add(entry, relevance, published));
    }

    private void add(TimelineEntry entry, double relevance, Function<DocumentId, Optional<PartialDate>> published) {
        documents.merge(entry.document(), relevance * weight(entry.basis()), Math::max);
        if (entry.basis() == DatingBasis.SENTENCE) {
            published
                    .apply(entry.document())
                    .map(PartialDate::first)
                    .filter(day -> !day.equals(date.first()))
                    .ifPresent(day -> remembered.merge(day, relevance, Math::max));
        }
    }

    private static double weight(DatingBasis basis) {
        return switch (basis) {
            case SENTENCE -> 1;
            case STORY -> TOLD_IN_STORY;
            case PUBLICATION -> ONLY_PUBLISHED;
        };
    }

    double value() {
        double told = sum(documents) + REMEMBERED * sum(remembered);
        return date.precision().isFinerThan(Precision.WEEKEND) ? told : COARSE * told;
    }

    private static double sum(Map<?, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
