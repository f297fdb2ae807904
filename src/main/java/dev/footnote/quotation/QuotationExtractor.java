package dev.footnote.quotation;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.text.SourceDocument;
import java.util.Comparator;
import java.util.List;

/// Finds what is said in a document and by whom: direct, indirect and mixed quotations with their cue, their
/// source and, where that is sure, the person speaking. Thread-safe.
public final class QuotationExtractor {
    private final Tokeniser tokeniser;
    private final AttributionFinder finder;
    private final SpeakerResolver speakers;

    /// An extractor that knows nobody beforehand.
    public QuotationExtractor() {
        this(PeopleDirectory.empty());
    }

    /// @param known people whose aliases and full names resolve speakers that a document names in short
    public QuotationExtractor(PeopleDirectory known) {
        this(known, TrainedModel.bundled());
    }

    QuotationExtractor(PeopleDirectory known, TrainedModel model) {
        this.tokeniser = new Tokeniser(model.wordClasses());
        this.finder = new AttributionFinder(model.model(), AttributionFinder.Thresholds.STANDARD);
        this.speakers = new SpeakerResolver(known);
    }

    /// Tells the trained model that comes with the program from another: what was extracted by another version may be
    /// out
    /// of date. Takes much less time than an extractor does to make.
    public static String version() {
        return TrainedModel.bundledVersion();
    }

    /// The quotations of a document in text order, none of them in boilerplate. Takes time linear in the
    /// length of the text and never throws on any text.
    public List<Quotation> extract(SourceDocument document) {
        Tokens tokens = tokeniser.tokenise(document);
        List<Attribution> attributions = finder.find(tokens);
        List<Quotation> quotations = speakers.resolve(tokens, attributions);
        return quotations.stream()
                .sorted(Comparator.comparing(Quotation::extent))
                .toList();
    }
}
