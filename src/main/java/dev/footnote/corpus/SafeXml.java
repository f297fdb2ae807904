package dev.footnote.corpus;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML as a stream, without document types, entities of its own or anything from outside.
final class SafeXml {
    private static final int DEEPEST = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Takes what the stream has, in order. Names are local names.
    interface Handler {
        void start(String name, XMLStreamReader attributes);

        void text(String words);

        void end(String name);
    }

    /// @throws UnreadableDocumentException when it is no XML, or nested without end
    static void read(InputStream in, Handler handler) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        handler.start(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(reader.getText());
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new UnreadableDocumentException(
                            "its elements are nested more than %,d deep".formatted(DEEPEST));
                }
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof UnreadableDocumentException limit) {
                throw limit;
            }
            throw new UnreadableDocumentException("its XML is damaged");
        }
    }
}
