package dev.footnote.conversation.picture;

import dev.footnote.chronology.Modality;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.ReplyBlock.DatedLine;
import dev.footnote.conversation.VisibleText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/// One drawing: an axis of time on top, a row for each entry. A day is a dot, a longer date a bar as long as it is
/// vague; what is planned is hollow. On a ground of its own, so that it can be read on dark and on light.
final class TimelineDrawing {
    private static final int WIDTH = 1200;
    private static final int MARGIN = 40;
    private static final int TOP = 56;
    private static final int ROW = 34;
    private static final int DOT = 12;
    private static final int GAP = 10;

    private static final Color GROUND = new Color(0xFDFCFA);
    private static final Color INK = new Color(0x1F1D1A);
    private static final Color FAINT = new Color(0xD8D4CC);
    private static final Color SMALL = new Color(0x5F5A52);
    private static final Color MARK = new Color(0x1B4FB8);

    private final List<DatedLine> lines;
    private final TimeAxis axis;
    private final Fonts fonts = Fonts.load();

    /// @param lines in the order of their dates; at least one
    TimelineDrawing(List<DatedLine> lines) {
        this.lines = lines;
        LocalDate first = lines.stream()
                .map(line -> line.entry().when().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = lines.stream()
                .map(line -> line.entry().when().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        this.axis = new TimeAxis(first, last, MARGIN, WIDTH - MARGIN);
    }

    BufferedImage draw() {
        int height = TOP + lines.size() * ROW + MARGIN / 2;
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(GROUND);
            graphics.fillRect(0, 0, WIDTH, height);
            axis(graphics, height);
            for (int row = 0; row < lines.size(); row++) {
                row(graphics, lines.get(row), TOP + row * ROW + ROW / 2);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void axis(Graphics2D graphics, int height) {
        graphics.setFont(fonts.small());
        for (TimeAxis.Tick tick : axis.ticks()) {
            graphics.setColor(FAINT);
            graphics.drawLine(tick.x(), TOP - GAP, tick.x(), height - MARGIN / 2);
            graphics.setColor(SMALL);
            graphics.drawString(tick.label(), tick.x() + 4, TOP - 2 * GAP);
        }
        graphics.setColor(INK);
        graphics.drawLine(MARGIN, TOP - GAP, WIDTH - MARGIN, TOP - GAP);
    }

    private void row(Graphics2D graphics, DatedLine line, int y) {
        int from = axis.x(line.entry().when().first());
        int to = Math.max(from + DOT, axis.x(line.entry().when().last()));
        graphics.setColor(MARK);
        graphics.setStroke(new BasicStroke(2));
        if (line.entry().modality() == Modality.HAPPENED) {
            graphics.fillRoundRect(from, y - DOT / 2, to - from, DOT, DOT, DOT);
        } else {
            graphics.setColor(GROUND);
            graphics.fillRoundRect(from, y - DOT / 2, to - from, DOT, DOT, DOT);
            graphics.setColor(MARK);
            graphics.drawRoundRect(from, y - DOT / 2, to - from, DOT, DOT, DOT);
        }
        words(graphics, line, from, to, y);
    }

    /// On the side of the mark that has more room; the words are an index to the entries, not the entries themselves.
    private void words(Graphics2D graphics, DatedLine line, int from, int to, int y) {
        int right = WIDTH - MARGIN - to - GAP;
        int left = from - GAP - MARGIN;
        String date = line.number() + " · " + CitationText.date(line.entry()) + "  ";
        String sentence = VisibleText.of(line.sentence().text()).strip();
        FontMetrics bold = graphics.getFontMetrics(fonts.of(date, true));
        FontMetrics plain = graphics.getFontMetrics(fonts.of(sentence, false));
        int dateWidth = bold.stringWidth(date);
        String shown = clipped(sentence, plain, Math.max(left, right) - dateWidth);
        int x = right >= left ? to + GAP : from - GAP - dateWidth - plain.stringWidth(shown);
        int base = y + bold.getAscent() / 2 - 2;
        graphics.setColor(INK);
        graphics.setFont(bold.getFont());
        graphics.drawString(date, x, base);
        graphics.setFont(plain.getFont());
        graphics.drawString(shown, x + dateWidth, base);
    }

    private static String clipped(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && metrics.stringWidth(text.substring(0, length) + "…") > room) {
            length = length > 64 ? length * 3 / 4 : length - 1;
        }
        int space = text.lastIndexOf(' ', length);
        return (space > 0 ? text.substring(0, space) : text.substring(0, length)) + "…";
    }

    /// The fonts of a drawing.
    ///
    /// @param plain ours, which looks the same everywhere
    /// @param other the machine's own, for scripts that ours lacks
    private record Fonts(Font plain, Font other) {
        private static final float SIZE = 17;

        private static Fonts load() {
            return new Fonts(OwnFont.load().deriveFont(SIZE), new Font(Font.SANS_SERIF, Font.PLAIN, (int) SIZE));
        }

        private Font of(String text, boolean bold) {
            Font font = plain.canDisplayUpTo(text) < 0 ? plain : other;
            return bold ? font.deriveFont(Font.BOLD) : font;
        }

        private Font small() {
            return plain.deriveFont(SIZE - 3);
        }
    }
}
