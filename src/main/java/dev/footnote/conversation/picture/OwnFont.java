package dev.footnote.conversation.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// Liberation Sans (SIL Open Font License), which comes with PDFBox; the machine's sans-serif font where it is not.
final class OwnFont {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private OwnFont() {}

    static Font load() {
        try (InputStream in = OwnFont.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException | FontFormatException broken) {
            return machineOwn();
        }
        return machineOwn();
    }

    private static Font machineOwn() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    }
}
