package dev.footnote.search.lucene;

import dev.footnote.search.FoldedText;
import dev.footnote.search.SearchFilter;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A [SearchFilter] in Lucene's words.
final class Filters {
    private Filters() {}

    /// The query, asked of the passages that the filter lets through, of one of these publishers if there are any.
    static Query apply(Query query, Set<String> publishers, SearchFilter filter) {
        Query allowed = of(publishers, filter);
        return allowed == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(allowed, Occur.FILTER)
                        .build();
    }

    /// What has the passages that the filter lets through, of one of these publishers if there are any; null when that
    /// is all.
    static @Nullable Query of(Set<String> publishers, SearchFilter filter) {
        if (publishers.isEmpty() && filter.equals(SearchFilter.NONE)) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!publishers.isEmpty()) {
            List<BytesRef> keys = publishers.stream()
                    .map(name -> new BytesRef(FoldedText.of(name)))
                    .toList();
            all.add(new TermInSetQuery(Fields.PUBLISHER_KEY, keys), Occur.FILTER);
        }
        filter.publisher()
                .ifPresent(name ->
                        all.add(new TermQuery(new Term(Fields.PUBLISHER_KEY, FoldedText.of(name))), Occur.FILTER));
        filter.document().ifPresent(id -> all.add(new TermQuery(new Term(Fields.BLOCK, id.value())), Occur.FILTER));
        filter.from()
                .ifPresent(from -> all.add(
                        NumericDocValuesField.newSlowRangeQuery(
                                Fields.LAST_DAY, from.first().toEpochDay(), Long.MAX_VALUE),
                        Occur.FILTER));
        filter.to()
                .ifPresent(to -> all.add(
                        NumericDocValuesField.newSlowRangeQuery(
                                Fields.FIRST_DAY, Long.MIN_VALUE, to.last().toEpochDay()),
                        Occur.FILTER));
        return all.build();
    }
}
