package dev.footnote.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes running text of the lines of printed pages: running heads and feet go, words hyphenated at line ends are
/// joined, lines become paragraphs. Pure.
final class PdfPages {
    /// Of lines at the edge of pages, those that stand on so large a share of the pages are running heads or feet.
    private static final double RUNNING = 0.5;

    private static final int FEWEST_PAGES = 3;
    private static final int EDGE = 2;
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s]*(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?[-–—\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}*\\p{Ll})[-\u00AD]\n(\\p{Ll}+)");

    /// A hyphen of the word's own, since no word is broken before a capital or a figure.
    private static final Pattern COMPOUND = Pattern.compile("(?<=[\\p{L}\\p{N}])([-‐])\n(?=[\\p{Lu}\\p{N}])");

    private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})\\p{L}++-\\p{Ll}+");
    private static final Pattern RUNS_ON = Pattern.compile("[\\p{L},;–-]\\s*$");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");

    private PdfPages() {}

    /// The pages as one text, a form feed between them.
    static String text(List<String> pages) {
        List<List<String>> lines = withoutBrowser(lines(pages));
        Map<String, Integer> edges = edges(lines);
        List<String> texts = new ArrayList<>();
        for (List<String> page : lines) {
            texts.add(body(page, edges, lines.size()));
        }
        Set<String> words = hyphenated(texts);
        return join(texts.stream().map(page -> paragraphs(page, words)).toList());
    }

    private static List<List<String>> lines(List<String> pages) {
        return pages.stream()
                .map(page -> page.lines().map(String::stripTrailing).toList())
                .toList();
    }

    /// The address of the web page of which the pages are a print.
    static Optional<String> address(List<String> pages) {
        List<List<String>> lines = lines(pages);
        return isPrint(lines, 0) ? BrowserPrint.address(edge(lines.getFirst())) : Optional.empty();
    }

    private static boolean isPrint(List<List<String>> pages, int page) {
        return page < pages.size()
                && edge(pages.get(page)).stream().anyMatch(line -> BrowserPrint.isFoot(line, page + 1, pages.size()));
    }

    private static List<String> edge(List<String> page) {
        List<String> printed = page.stream().filter(line -> !line.isBlank()).toList();
        List<String> edge = new ArrayList<>(printed.subList(0, Math.min(EDGE, printed.size())));
        edge.addAll(printed.subList(Math.max(edge.size(), printed.size() - EDGE), printed.size()));
        return edge;
    }

    private static List<List<String>> withoutBrowser(List<List<String>> pages) {
        List<List<String>> bare = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<String> lines = new ArrayList<>(pages.get(page));
            if (isPrint(pages, page)) {
                int number = page + 1;
                List<String> edge = edge(lines);
                lines.removeIf(line -> edge.contains(line)
                        && (BrowserPrint.isFoot(line, number, pages.size()) || BrowserPrint.isHead(line)));
            }
            bare.add(lines);
        }
        return bare;
    }

    /// On how many pages each line stands at the top or the bottom, whatever its figures.
    private static Map<String, Integer> edges(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            List<String> printed = page.stream().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < printed.size(); i++) {
                if (i < EDGE || i >= printed.size() - EDGE) {
                    counts.merge(key(printed.get(i)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String key(String line) {
        return FIGURES.matcher(line.strip()).replaceAll("#");
    }

    private static String body(List<String> page, Map<String, Integer> edges, int pages) {
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                printed.add(i);
            }
        }
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            int place = printed.indexOf(i);
            if (place < 0 || !isRunningTo(place, printed, page, edges, pages)) {
                body.append(page.get(i)).append('\n');
            }
        }
        return body.toString();
    }

    /// Whether a printed line, and every one between it and the nearer edge, stands at the edges of many pages.
    private static boolean isRunningTo(
            int place, List<Integer> printed, List<String> page, Map<String, Integer> edges, int pages) {
        int fromEnd = printed.size() - 1 - place;
        if (Math.min(place, fromEnd) >= EDGE) {
            return false;
        }
        int from = place <= fromEnd ? 0 : place;
        int to = place <= fromEnd ? place : printed.size() - 1;
        return printed.subList(from, to + 1).stream().allMatch(line -> isRunning(page.get(line), edges, pages));
    }

    private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
        return PAGE_NUMBER.matcher(line).matches()
                || pages >= FEWEST_PAGES && edges.getOrDefault(key(line), 0) >= Math.max(FEWEST_PAGES, RUNNING * pages);
    }

    /// The words that have a hyphen of their own: they have it inside a line.
    private static Set<String> hyphenated(List<String> pages) {
        Set<String> found = new HashSet<>();
        for (String page : pages) {
            Matcher matcher = HYPHENATED.matcher(page);
            while (matcher.find()) {
                found.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static String paragraphs(String body, Set<String> hyphenated) {
        String whole = BROKEN_WORD.matcher(body).replaceAll(broken -> {
            String kept = broken.group(1) + "-" + broken.group(2);
            return Matcher.quoteReplacement(
                    hyphenated.contains(kept.toLowerCase(Locale.ROOT)) ? kept : broken.group(1) + broken.group(2));
        });
        String joined = COMPOUND.matcher(whole).replaceAll("$1");
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(joined)) {
            String line = paragraph.strip().replaceAll("\\s*\n\\s*", " ");
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /// A sentence may run over the end of a page.
    private static String join(List<String> pages) {
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            boolean runsOn = !text.isEmpty() && !page.isEmpty() && runsOn(text, page);
            if (!text.isEmpty()) {
                text.append(runsOn ? "\f" : "\n\n\f");
            }
            text.append(page);
        }
        return text.toString();
    }

    private static boolean runsOn(CharSequence before, String page) {
        Matcher end = RUNS_ON.matcher(before);
        return end.find() && Character.isLowerCase(page.codePointAt(0));
    }
}
