package dev.footnote.hostile;

/// E-mails.
final class Mails {
    private Mails() {}

    /// A text within as many layers of parts.
    static String nested(int depth, String text) {
        StringBuilder mail = new StringBuilder("From: Anna Bell <a@b.example>\r\nSubject: Ferry\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        return mail.append("Content-Type: text/plain; charset=utf-8\r\n\r\n")
                .append(text)
                .append("\r\n")
                .toString();
    }
}
