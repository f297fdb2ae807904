package dev.footnote.search.lucene;

import dev.footnote.search.FoldedText;
import dev.footnote.search.SearchFilter;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A [SearchFilter] in Lucene's words.
final class Filters {
    private Filters() {}

    /// The query, asked of the passages that the filter lets through.
    static Query apply(Query query, SearchFilter filter) {
        if (filter.equals(SearchFilter.NONE)) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
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
