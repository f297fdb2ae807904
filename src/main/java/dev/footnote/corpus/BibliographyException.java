package dev.footnote.corpus;

import dev.footnote.text.ExplainedException;

/// `sources.yaml` cannot be used. The message is a clause that says where and what to do.
public final class BibliographyException extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public BibliographyException(String message) {
        super(message);
    }
}
