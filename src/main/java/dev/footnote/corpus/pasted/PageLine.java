package dev.footnote.corpus.pasted;

import dev.footnote.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/// One paragraph of a pasted page, which is a line of it unless the text is wrapped.
///
/// @param text its words; only the first [#LONGEST_READ] characters of a longer one, which tell enough of its form
/// @param words how many words `text` has
/// @param clutter whether its form alone says that it is no part of an article
public record PageLine(Span span, String text, int words, boolean clutter) {
    /// A paragraph with this many words that ends a sentence is running text, not a label, headline or caption.
    private static final int FEWEST_WORDS_OF_PROSE = 22;

    /// So much of a paragraph is looked at: patterns take time that grows with more than the length.
    static final int LONGEST_READ = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{2}[.!?][”\"’]? +\\p{Lu}");
    private static final Pattern INITIAL = Pattern.compile("(?u).*\\b\\p{Lu}\\.");
    private static final Pattern SPEAKER = Pattern.compile("[QA][.:]?|[\\[(].{1,40}[\\])]");
    private static final List<String> BULLETS = List.of("- ", "• ", "* ", "– ", "· ", "— ");

    static PageLine of(Span span, String all) {
        String text = all.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_READ));
        PageLine line = new PageLine(span, text, SPACE.split(text).length, false);
        return new PageLine(span, text, line.words(), ClutterForms.isClutter(line));
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last >= 0 && "\"'”’»)] ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?:;…".indexOf(text.charAt(last)) >= 0;
    }

    boolean endsWithStop() {
        boolean stop = text.endsWith(".") || text.endsWith(".”") || text.endsWith(".\"") || text.endsWith("…");
        return stop && !(text.endsWith(".") && INITIAL.matcher(text).matches());
    }

    boolean isProse() {
        return words >= FEWEST_WORDS_OF_PROSE
                && (endsSentence() || INNER_STOP.matcher(text).find());
    }

    boolean isListItem() {
        return BULLETS.stream().anyMatch(text::startsWith);
    }

    /// Whether it is a speaker's name before a speech, as in transcripts.
    boolean isSpeakerLabel() {
        return words <= 6 && text.endsWith(":") || SPEAKER.matcher(text).matches();
    }
}
