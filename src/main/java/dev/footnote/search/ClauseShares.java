package dev.footnote.search;

/// What a passage answers of each part of a question, each from 0 to 1: of each clause when there are several, and of
/// what the question says round each publisher and each date that it names. Not to be changed.
///
/// @param answered for each clause, the share that the passage has
/// @param inContext for each clause, the share that a few sentences of the passage have together
/// @param told the same by what tells the candidates apart
/// @param ofPublishers for each mention of a publisher, the share of what stands round it
/// @param ofDates the same for each date
@SuppressWarnings("ArrayRecordComponent") // made once a candidate, compared by nobody
record ClauseShares(double[] answered, double[] inContext, double[] told, double[] ofPublishers, double[] ofDates) {
    private static final double[] NONE = {};

    static ClauseShares of(MatchedPassage passage, Contrast contrast) {
        ParsedQuestion question = passage.question();
        double[] ofPublishers = question.origins().publishers().stream()
                .mapToDouble(named -> named.answeredBy(passage))
                .toArray();
        double[] ofDates = question.origins().dates().stream()
                .mapToDouble(named -> named.answeredBy(passage))
                .toArray();
        if (!question.hasSeveralClauses()) {
            return new ClauseShares(NONE, NONE, NONE, ofPublishers, ofDates);
        }
        return new ClauseShares(
                question.clauses().stream()
                        .mapToDouble(clause -> clause.answeredBy(passage))
                        .toArray(),
                question.clauses().stream()
                        .mapToDouble(clause -> clause.answeredInContextBy(passage))
                        .toArray(),
                question.clauses().stream()
                        .mapToDouble(clause -> clause.toldBy(passage, contrast))
                        .toArray(),
                ofPublishers,
                ofDates);
    }
}
