package dev.footnote.text;

import java.util.List;
import java.util.Optional;

/// What is known of a document besides its text. A detail that nobody stated is absent, never guessed; one that was
/// read out of the text has its reason in `inferences`.
///
/// @param title the title, or the best name there is for the document
/// @param publishedTime the time of day that goes with `published`, where the source states one
/// @param inferences one sentence for each detail that was inferred from the text, in the order of the details
public record DocumentDetails(
        String title,
        Optional<String> publisher,
        Optional<String> series,
        Optional<String> author,
        Optional<PartialDate> published,
        Optional<ClockTime> publishedTime,
        Optional<String> url,
        Optional<String> summaryOf,
        List<String> inferences) {
    public DocumentDetails {
        inferences = List.copyOf(inferences);
    }

    /// Details without a time of day.
    public DocumentDetails(
            String title,
            Optional<String> publisher,
            Optional<String> series,
            Optional<String> author,
            Optional<PartialDate> published,
            Optional<String> url,
            Optional<String> summaryOf,
            List<String> inferences) {
        this(title, publisher, series, author, published, Optional.empty(), url, summaryOf, inferences);
    }

    /// Details of a document of which only the title is known.
    public static DocumentDetails titled(String title) {
        return new DocumentDetails(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// The same details with another publisher.
    public DocumentDetails withPublisher(String name) {
        return new DocumentDetails(
                title, Optional.of(name), series, author, published, publishedTime, url, summaryOf, inferences);
    }

    /// The same details with another publication date, of no known time.
    public DocumentDetails withPublished(PartialDate date) {
        return new DocumentDetails(title, publisher, series, author, Optional.of(date), url, summaryOf, inferences);
    }

    /// The same details with the time of day of the publication.
    public DocumentDetails withPublishedTime(ClockTime time) {
        return new DocumentDetails(
                title, publisher, series, author, published, Optional.of(time), url, summaryOf, inferences);
    }
}
