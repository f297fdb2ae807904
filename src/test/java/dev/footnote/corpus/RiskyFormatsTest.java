package dev.footnote.corpus;

final class RiskyFormatsTest extends RiskyReadingContract {
    @Override
    DocumentReader reader() {
        return new RiskyFormats(LIMITS);
    }
}
