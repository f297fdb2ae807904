package dev.footnote.corpus.pasted;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that do nothing but tell when a page was published, with what usually stands beside: a time, a place, an
/// author.
final class DateLines {
    private static final int LONGEST = 26;
    private static final int LONGEST_BESIDE = 5;

    private static final Pattern WORDS_BESIDE = Pattern.compile(
            "(?iu)\\b(?:published|posted|updated|last|modified|first|originally|on|at|date|dated|issued|released"
                    + "|filed|created|aired|sent|edition|print|publicado|publicada|actualizado|[uú]ltima|actualizaci[oó]n|atualiza[cç][aã]o|atualizado|fecha|data|publica[cç][aã]o|em|el|a las|[aà]s|hs?|hrs?"
                    + "|reading|read|time|min(?:ute)?s?|a\\.?m\\.?|p\\.?m\\.?|[ECMP][SD]?T|GMT|BST|UTC|CET|IST|noon|midnight|minutes|de|lectura|leitura|h\\d\\d|\\d+)\\b");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\d\\s]+");

    private static final Pattern HOUR = Pattern.compile("(?iu)(?:[ap]\\.m\\.|" + DateNames.MONTH + "\\.|hs?\\.)$");

    private DateLines() {}

    /// Whether the line holds a date, and hardly anything else.
    static boolean isDateLine(PageLine line) {
        if (line.words() > LONGEST
                || line.endsWithStop() && !HOUR.matcher(line.text()).find()
                || line.text().indexOf('©') >= 0) {
            return false;
        }
        List<WrittenDate> dates = WrittenDates.in(line.text());
        if (dates.isEmpty() || dates.size() > 2) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line.text());
        for (WrittenDate date : dates.reversed()) {
            rest.replace(date.span().start(), date.span().end(), " ");
        }
        String beside = MARKS.matcher(WORDS_BESIDE.matcher(rest).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        boolean byline = BylineFinder.isByline(line);
        return byline || beside.isEmpty() || beside.split(" ").length <= LONGEST_BESIDE && !line.endsWithStop();
    }
}
