package dev.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits text into sentences as a reader of news would. Knows abbreviations, initials and acronyms, keeps a
/// quotation together with its attribution, and never crosses a paragraph. Pure and thread-safe.
public final class SentenceSplitter {
    /// A quotation up to this many UTF-16 units stays in one sentence with the words that attribute it; a longer one
    /// is split like any text, so that no sentence grows beyond what one can read at a glance.
    static final int LONGEST_WHOLE_QUOTATION = 240;

    private static final String CLOSERS = "\"”’'»)]";
    private static final String OPENERS = "\"“‘'«([—–";
    private static final int ATTRIBUTION_WORDS = 6;
    private static final Set<String> ATTRIBUTION_VERBS = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "tells",
            "added",
            "adds",
            "wrote",
            "writes",
            "replied",
            "cried",
            "shouted",
            "exclaimed",
            "wondered",
            "demanded",
            "tweeted",
            "posted",
            "yelled",
            "answered",
            "recalled");

    /// The sentences of one paragraph, in order: stripped, not empty, together covering all that is not white space.
    ///
    /// @param paragraph a span of `text` from [ParagraphSplitter]
    public List<Span> split(String text, Span paragraph) {
        List<Span> quoted = QuotedRegions.in(text, paragraph);
        quoted.removeIf(region -> region.length() > LONGEST_WHOLE_QUOTATION);
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int region = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!isTerminator(text.charAt(i))) {
                continue;
            }
            while (region < quoted.size() && quoted.get(region).end() <= i) {
                region++;
            }
            int last = endOfTerminators(text, i, paragraph.end());
            int close = endOfClosers(text, last, paragraph.end());
            boolean inside = region < quoted.size()
                    && quoted.get(region).contains(i)
                    && quoted.get(region).end() > close;
            if (!inside && isBoundary(text, i, last, close, start, paragraph.end())) {
                add(sentences, text, start, close);
                start = close;
            }
            i = last - 1;
        }
        add(sentences, text, start, paragraph.end());
        return List.copyOf(sentences);
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span span = new Span(start, end).strip(text);
        if (!span.isEmpty()) {
            sentences.add(span);
        }
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int endOfTerminators(String text, int i, int end) {
        int last = i;
        while (last < end && isTerminator(text.charAt(last))) {
            last++;
        }
        return last;
    }

    /// Closing marks, and footnote marks such as `[12]`, belong to the sentence before them.
    private static int endOfClosers(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            int bracket = c == '[' ? endOfDigits(text, i + 1, end) : end;
            if (bracket > i + 1 && bracket < end && text.charAt(bracket) == ']') {
                i = bracket + 1;
            } else if (CLOSERS.indexOf(c) >= 0) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static int endOfDigits(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBoundary(String text, int i, int last, int close, int sentenceStart, int end) {
        if (close < end && !Character.isWhitespace(text.charAt(close))) {
            return false;
        }
        int next = skipSpaces(text, close, end);
        if (next >= end) {
            return true;
        }
        if (!canStart(text, next, end)) {
            return false;
        }
        String nextWord = wordAt(text, next, end);
        boolean fullStop = text.charAt(i) == '.' && last == i + 1;
        if (fullStop) {
            return endsAtFullStop(text, i, close, sentenceStart, next, nextWord);
        }
        return !Abbreviations.isCompanySuffix(nextWord) && !(close > last && isAttribution(text, next, end));
    }

    private static boolean endsAtFullStop(
            String text, int stop, int close, int sentenceStart, int next, String nextWord) {
        String word = wordBefore(text, stop, sentenceStart);
        boolean digitFollows = Character.isDigit(text.charAt(next));
        boolean closed = close > stop + 1;
        return switch (Abbreviations.kindOf(word)) {
            case NONE -> !isListNumber(text, word, stop, sentenceStart);
            case BINDS -> false;
            case BINDS_NUMBER ->
                !digitFollows && (!isCapitalised(word) || closed || opensSentence(text, next, nextWord));
            case OPEN -> !digitFollows && endsAtOpenAbbreviation(text, word, closed, next, nextWord);
        };
    }

    private static boolean endsAtOpenAbbreviation(String text, String word, boolean closed, int next, String nextWord) {
        if (Abbreviations.isTimeOfDay(word)) {
            boolean zone = nextWord.length() >= 2 && nextWord.equals(nextWord.toUpperCase(java.util.Locale.ROOT));
            return !zone && !CalendarNames.isWeekdayOrMonth(nextWord);
        }
        return closed || opensSentence(text, next, nextWord);
    }

    private static boolean opensSentence(String text, int next, String nextWord) {
        return OPENERS.indexOf(text.charAt(next)) >= 0 || Abbreviations.startsSentence(nextWord);
    }

    private static boolean isListNumber(String text, String word, int stop, int sentenceStart) {
        return !word.isEmpty()
                && word.length() <= 3
                && isNumber(word, 0, word.length())
                && new Span(sentenceStart, stop).strip(text).length() == word.length();
    }

    private static boolean canStart(String text, int next, int end) {
        int i = next;
        while (i < end && OPENERS.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '—' && text.charAt(i) != '–') {
            i++;
        }
        if (i >= end) {
            return true;
        }
        int c = text.codePointAt(i);
        boolean caseless = Character.isLetter(c) && !Character.isLowerCase(c);
        boolean brand = i + 1 < end && Character.isUpperCase(text.charAt(i + 1)); // iPhone, eBay
        return caseless || brand || Character.isDigit(c) || "$€£#@*•¿¡".indexOf(c) >= 0 || (i > next && c == '…');
    }

    /// `"Who knows!" Mr. Lee said.`: a few words after the closing mark, the last of them a verb of saying.
    private static boolean isAttribution(String text, int from, int end) {
        int i = from;
        for (int words = 0; words < ATTRIBUTION_WORDS && i < end; words++) {
            String word = wordAt(text, i, end);
            if (ATTRIBUTION_VERBS.contains(word)) {
                return true;
            }
            i = skipSpaces(text, endOfToken(text, i, end), end);
            if (i > from && i <= end && ",;:!?".indexOf(text.charAt(i - 1)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static int skipSpaces(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfToken(String text, int from, int end) {
        int i = from;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The letters and digits at `from`, opening marks passed over.
    private static String wordAt(String text, int from, int end) {
        int start = from;
        while (start < end && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int i = start;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i);
    }

    private static String wordBefore(String text, int stop, int from) {
        int start = stop;
        while (start > from
                && !Character.isWhitespace(text.charAt(start - 1))
                && "([“\"‘-—–/".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, stop);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
