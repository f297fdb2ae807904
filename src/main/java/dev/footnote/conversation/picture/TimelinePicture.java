package dev.footnote.conversation.picture;

import dev.footnote.chronology.DatingBasis;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock.DatedLine;
import dev.footnote.conversation.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws the dated lines of a reply on an axis of time, as a PNG. Thread-safe.
public final class TimelinePicture {
    private static final Logger LOG = LoggerFactory.getLogger(TimelinePicture.class);

    /// The name under which the picture is sent.
    public static final String FILE_NAME = "timeline.png";

    private static final int FEWEST = 2;
    private static final int MOST = 40;

    /// The picture; empty when there are fewer than two dates to draw, or the machine has no fonts to draw with.
    public Optional<byte[]> of(Reply reply) {
        List<DatedLine> lines = lines(reply);
        if (lines.size() < FEWEST) {
            return Optional.empty();
        }
        try {
            BufferedImage image = new TimelineDrawing(lines.subList(0, Math.min(MOST, lines.size()))).draw();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException | LinkageError | InternalError noFonts) {
            LOG.warn("no timeline can be drawn on this machine: {}", noFonts.toString());
            return Optional.empty();
        }
    }

    /// What the picture shows, in words, for those who cannot see it.
    public String alternative(Reply reply) {
        List<DatedLine> lines = lines(reply);
        if (lines.isEmpty()) {
            return Words.of("picture.empty");
        }
        int drawn = Math.min(MOST, lines.size());
        return Words.of(
                "picture",
                drawn,
                CitationText.date(lines.getFirst().entry()),
                CitationText.date(lines.get(drawn - 1).entry()));
    }

    /// Only what its own words date is an event on an axis, unless there is nothing else.
    private static List<DatedLine> lines(Reply reply) {
        List<DatedLine> all = reply.blocks().stream()
                .filter(DatedLine.class::isInstance)
                .map(DatedLine.class::cast)
                .toList();
        List<DatedLine> dated = all.stream()
                .filter(line -> line.entry().basis() == DatingBasis.SENTENCE)
                .toList();
        return dated.size() >= FEWEST ? dated : all;
    }
}
