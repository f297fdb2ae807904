package dev.footnote.corpus.pasted;

import dev.footnote.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The lines of a pasted page that are clutter when other pages have them too: the name of a section over the headline,
/// a call under the article. Their form alone does not tell. Running text is none of them, nor what is quoted, nor a
/// label with its value, nor what could be a heading inside the article: those are said again for good reasons.
///
/// @param clutter the lines that are clutter by their form, in order
/// @param lines in order, none of them in `clutter`
/// @param story tells the article from others, also when it stands on several pages
public record RepeatableLines(List<Span> clutter, List<Line> lines, String story) {
    /// So many characters tell one line, or one story, from another.
    public static final int KEY_LENGTH = 16;

    private static final ClutterDetector CLUTTER = new ClutterDetector();

    /// Inside an article, what has more words than this and ends no sentence is no heading.
    private static final int LONGEST_HEADING = 8;

    private static final Pattern QUOTED = Pattern.compile("[“”„«»\"]");
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} ]{0,30}: \\S.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// @param key the same for the same words
    public record Line(Span span, String key) {}

    public RepeatableLines {
        clutter = List.copyOf(clutter);
        lines = List.copyOf(lines);
    }

    public static RepeatableLines of(PageInference shown) {
        PastedPage page = shown.page();
        List<Span> clutter = CLUTTER.detect(shown);
        Set<Span> left = new HashSet<>(clutter);
        shown.headline().map(PageLine::span).ifPresent(left::add);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; page.hasBody() && i < page.lines().size(); i++) {
            PageLine line = page.lines().get(i);
            boolean edge = i < page.bodyStart() || i >= page.bodyEnd();
            if (isRepeatable(line, edge) && !left.contains(line.span())) {
                lines.add(new Line(line.span(), key(line.text())));
            }
        }
        return new RepeatableLines(clutter, lines, key(longest(page)));
    }

    private static boolean isRepeatable(PageLine line, boolean edge) {
        if (line.isProse() || line.isSpeakerLabel()) {
            return false;
        }
        boolean place = edge || line.words() > LONGEST_HEADING && !line.endsSentence();
        return place
                && !QUOTED.matcher(line.text()).find()
                && !LABELLED.matcher(line.text()).matches();
    }

    private static String longest(PastedPage page) {
        return page.body().stream()
                .max(Comparator.comparingInt(line -> line.span().length()))
                .map(PageLine::text)
                .orElse(page.text());
    }

    /// One for each line: its key, then the story. So those that begin with one line's key are as many as the stories
    /// around which it stands.
    public Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        lines.forEach(line -> marks.add(line.key() + story));
        return marks;
    }

    /// All clutter, in order, when those lines are clutter whose keys are `repeated`.
    public List<Span> clutter(Predicate<String> repeated) {
        List<Span> all = new ArrayList<>(clutter);
        lines.stream().filter(line -> repeated.test(line.key())).map(Line::span).forEach(all::add);
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    private static String key(String text) {
        byte[] words = SPACES.matcher(text).replaceAll(" ").strip().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(hash, 0, KEY_LENGTH / 2);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
