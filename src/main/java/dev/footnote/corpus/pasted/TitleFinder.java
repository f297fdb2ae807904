package dev.footnote.corpus.pasted;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the headline among the lines above an article. The weights order what editors do: a headline has some words,
/// ends no sentence, speaks of what the article speaks of, stands before its deck and nearer to the article than what
/// the site repeats on all its pages. They were set by hand and tried on made-up pages (see `docs/evaluation`).
final class TitleFinder {
    private static final int LONGEST = 30;
    private static final int FEWEST_WORDS = 4;
    private static final int MENU = 3;
    private static final double COVERED = 3;
    private static final double REPEATED = 3;
    private static final double FIRST = 1;
    private static final double NEARER = 0.75;
    private static final double SENTENCE = 2;
    private static final double DECK = 2.5;
    private static final double HOUSE = 4;
    private static final double BYLINE_BELOW = 1;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int STEM = 5;
    private static final Pattern TRAIL = Pattern.compile("(?:[^|>»›/·•]{1,30} ?[|>»›/·•] ?){2,}[^|>»›/·•]{0,40}");

    private final PastedPage page;

    /// Filled when the first candidate asks for it: many pages have none.
    private final Set<String> body = new HashSet<>();

    TitleFinder(PastedPage page) {
        this.page = page;
    }

    private record Candidate(PageLine line, double score) {}

    /// The headline's line; empty when the text begins without one.
    Optional<PageLine> find() {
        List<PageLine> head = page.head();
        List<Candidate> candidates = new ArrayList<>();
        boolean interrupted = false;
        boolean begun = false;
        int groups = 0;
        for (int i = 0; i < head.size(); i++) {
            PageLine line = head.get(i);
            if (isCandidate(head, i)) {
                boolean house = isHouse(line);
                boolean deck = !interrupted
                        && !candidates.isEmpty()
                        && isDeck(candidates.getLast().line(), line);
                groups += interrupted && begun ? 1 : 0;
                double place = (begun || house ? 0 : FIRST) + NEARER * groups - (deck ? DECK : 0);
                interrupted = false;
                begun |= !house;
                double signed = deck ? 0 : signed(head, i);
                candidates.add(new Candidate(line, place + signed + score(line)));
            } else {
                interrupted = true;
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparingInt(candidate -> -candidate.line().span().start()))
                .filter(best -> best.score() > 0)
                .map(Candidate::line);
    }

    /// Right below a headline, a longer line explains it.
    private boolean isDeck(PageLine above, PageLine line) {
        return above.words() >= MENU && line.words() > above.words() && !isHouse(above);
    }

    private static boolean isCandidate(List<PageLine> head, int i) {
        PageLine line = head.get(i);
        return line.words() <= LONGEST
                && !line.isProse()
                && !line.isListItem()
                && !line.isSpeakerLabel()
                && !line.endsWithStop()
                && !isMenu(head, i)
                && !isTrail(line)
                && !line.clutter()
                && !Teasers.isHeading(line)
                && !Teasers.isLine(line)
                && !BylineFinder.isByline(line)
                && !DateLines.isDateLine(line)
                && !HeadLabels.isLabelled(line);
    }

    private double score(PageLine line) {
        double score = line.words() >= FEWEST_WORDS ? 2 : line.words() - 2.5;
        score += COVERED * covered(line.text());
        boolean house = isHouse(line);
        boolean sentence = line.text().endsWith(":") || line.text().endsWith(",");
        score += isRepeated(line) && line.words() >= FEWEST_WORDS && !house && !sentence ? REPEATED : 0;
        score -= sentence ? SENTENCE : 0;
        score -= house ? HOUSE : 0;
        return score;
    }

    /// Whether the line is the name of the house: by its words, or since notices at the foot have it too.
    private boolean isHouse(PageLine line) {
        return Mastheads.isPublication(line)
                || Mastheads.isName(line.text())
                        && page.foot().stream()
                                .anyMatch(foot -> foot.words() > line.words()
                                        && foot.text().contains(line.text())
                                        && foot.clutter());
    }

    private static double signed(List<PageLine> head, int i) {
        return isSigned(head, i + 1) ? BYLINE_BELOW : isSigned(head, i + 2) ? BYLINE_BELOW / 2 : 0;
    }

    private static boolean isSigned(List<PageLine> head, int i) {
        return i < head.size() && (BylineFinder.isByline(head.get(i)) || DateLines.isDateLine(head.get(i)));
    }

    private boolean isRepeated(PageLine line) {
        return page.lines().stream()
                        .filter(other -> other.text().equals(line.text()))
                        .count()
                > 1;
    }

    /// Which share of the words of a line the article has too.
    private double covered(String line) {
        Set<String> words = stems(line);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(ofBody()::contains).count() / words.size();
    }

    private Set<String> ofBody() {
        if (body.isEmpty()) {
            page.body().forEach(line -> body.addAll(stems(line.text())));
        }
        return body;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (String word : WORD.split(bare)) {
            if (word.length() > 3) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /// Whether the line stands in a run of short labels.
    static boolean isMenu(List<PageLine> lines, int i) {
        if (!isMenuItem(lines.get(i))) {
            return false;
        }
        int from = i;
        int to = i + 1;
        while (to - from < MENU && from > 0 && isMenuItem(lines.get(from - 1))) {
            from--;
        }
        while (to - from < MENU && to < lines.size() && isMenuItem(lines.get(to))) {
            to++;
        }
        return to - from >= MENU;
    }

    private static boolean isMenuItem(PageLine line) {
        return line.words() <= MENU && !line.endsSentence() && !line.isListItem() && !DateLines.isDateLine(line);
    }

    /// "Home > World > Americas"
    static boolean isTrail(PageLine line) {
        return line.words() <= LONGEST && TRAIL.matcher(line.text()).matches();
    }
}
