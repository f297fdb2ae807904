package dev.footnote.search;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A few made-up documents for tests of the search.
public final class Brief {
    private static final String STORM =
            "A storm tore the roofs off forty houses in Brevik on Monday night. Nobody was hurt, the police said,"
                    + " but the lighthouse at Langesund went dark for the first time since 1931. Crews were clearing the"
                    + " coastal road of fallen spruces, and schools stayed shut until further notice.";

    public static final SourceDocument HARBOUR =
            document("harbour.md", "New harbour opens in Brevik", "The Coastal Courier", "2021-05-04", """
            The harbour of Brevik opened on Tuesday after nine years of work. It cost 340 million crowns.

            Mayor Solveig Aas cut the ribbon. “This town has waited long enough,” she said. About 1,200 people came.

            The old harbour will become a park because its walls are crumbling.
            """);

    public static final SourceDocument FERRIES =
            document("ferries.md", "Ferries to Brevik run hourly", "Wired North", "2022-11-20", """
            Electric ferries now leave for Brevik every hour. The company Nordferge bought three vessels from a yard in Gdynia.

            Passengers pay 45 crowns for a crossing. A U.S. engineer, Tomás Ibáñez, designed the batteries.
            """);

    public static final SourceDocument WIRE_ONE =
            document("wire-a.md", "Storm hits the coast", "Daily Gull", "2023-01-09", STORM);
    public static final SourceDocument WIRE_TWO =
            document("wire-b.md", "Coast hit by storm", "Evening Tern", "2023-01-10", STORM);

    public static final List<SourceDocument> ALL = List.of(HARBOUR, FERRIES, WIRE_ONE, WIRE_TWO);

    private Brief() {}

    private static SourceDocument document(String id, String title, String publisher, String date, String text) {
        DocumentDetails details = DocumentDetails.titled(title)
                .withPublisher(publisher)
                .withPublished(PartialDate.parse(date).orElseThrow());
        return new SourceDocument(new DocumentId(id), details, text);
    }

    /// A document with its passages and one attachment that says its id.
    public static IndexedDocument indexed(SourceDocument document) {
        return new IndexedDocument(
                document,
                new PassageSplitter().split(document),
                Map.of("note", document.id().value().getBytes(StandardCharsets.UTF_8)));
    }
}
