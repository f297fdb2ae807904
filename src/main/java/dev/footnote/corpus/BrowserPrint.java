package dev.footnote.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a browser prints above and below a web page that is saved as PDF: when it was printed, which is no date of the
/// page's own; the title of the window; the address; the number of the page among all.
final class BrowserPrint {
    private static final String MOMENT =
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String ADDRESS = "(?:https?|file|about|chrome-extension):\\S+";
    private static final Pattern FOOT = Pattern.compile("(?:(?<address>" + ADDRESS
            + ") (?<page>\\d+)/(?<pages>\\d+)|(?<page2>\\d+) (?:of|von|de|sur|di|z) (?<pages2>\\d+) " + MOMENT + ")");
    private static final Pattern HEAD = Pattern.compile(MOMENT + "(?: .*)?|(?:.* )?(?<address>" + ADDRESS + ")");

    private BrowserPrint() {}

    /// Whether a line is the foot of that page.
    static boolean isFoot(String line, int page, int pages) {
        Matcher foot = FOOT.matcher(line.strip());
        return foot.matches()
                && is(page, foot.group("page"), foot.group("page2"))
                && is(pages, foot.group("pages"), foot.group("pages2"));
    }

    private static boolean is(int number, @Nullable String one, @Nullable String other) {
        String figures = one == null ? other : one;
        return String.valueOf(number).equals(figures);
    }

    /// Whether a line of a page that has such a foot is its head.
    static boolean isHead(String line) {
        return HEAD.matcher(line.strip()).matches();
    }

    /// The address that stands on the pages, if it is one of the web and whole.
    static Optional<String> address(List<String> edges) {
        return edges.stream()
                .flatMap(line -> List.of(FOOT.matcher(line.strip()), HEAD.matcher(line.strip())).stream())
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("address"))
                .filter(address -> address != null && address.startsWith("http") && !address.contains("…"))
                .findFirst();
    }
}
