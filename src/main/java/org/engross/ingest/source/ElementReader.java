package org.engross.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads bytes to elements. No document type definition, and so no entity but XML's own five, is read, within the file or
 * outside it, so that a file that uses another is refused; the file's size, its depth and its number of elements are bounded.
 */
public final class ElementReader {

    /** The largest file that is read, in bytes, however high the bound of taking in is set. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The deepest element that is read, the root being 1. Law has some 20 levels, each of two elements at most; the JDK stops at 100. */
    public static final int MAX_DEPTH = 90;

    private static final int MAX_ELEMENTS = 4_000_000;
    private static final String ENTITIES =
            "the file uses an entity that is not XML's own, and what a DOCTYPE or an ENTITY declares is not read: ";

    private final XMLStreamReader stream;
    private int elements;

    private ElementReader(XMLStreamReader stream) {
        this.stream = stream;
    }

    /**
     * The root element.
     *
     * @throws SourceException if the bytes are not well-formed XML, or are more than is read
     */
    public static Element read(byte[] bytes) throws SourceException {
        if (bytes.length > MAX_BYTES) {
            throw new SourceException(
                    "the file has " + bytes.length + " bytes, and at most " + MAX_BYTES + " are read");
        }
        return open(bytes, ElementReader::root);
    }

    /**
     * Reads bytes to their end and keeps nothing of them but the name of the root element.
     *
     * @throws SourceException if they are not well-formed XML
     */
    public static String check(byte[] bytes) throws SourceException {
        return open(bytes, reader -> {
            var root = "";
            while (reader.stream.hasNext()) {
                int event = reader.stream.next();
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new SourceException(ENTITIES + "it uses '" + reader.stream.getLocalName() + "'");
                }
                if (event == XMLStreamConstants.START_ELEMENT && root.isEmpty()) {
                    root = reader.stream.getLocalName();
                }
            }
            return root;
        });
    }

    private interface StreamReading<T> {
        T of(ElementReader reader) throws XMLStreamException, SourceException;
    }

    private static <T> T open(byte[] bytes, StreamReading<T> reading) throws SourceException {
        try {
            var stream = stream(bytes);
            try {
                return reading.of(new ElementReader(stream));
            } finally {
                stream.close();
            }
        } catch (XMLStreamException e) {
            throw new SourceException(
                    asksForEntity(e) ? ENTITIES + firstLine(e) : "not well-formed XML: " + firstLine(e), e);
        }
    }

    /** The parser refuses broken bytes too, but does not say where they are, and prints on its own. */
    private static XMLStreamReader stream(byte[] bytes) throws XMLStreamException, SourceException {
        var charset = SourceCharacters.ofXml(bytes);
        var stream = new ByteArrayInputStream(bytes);
        return charset.isPresent()
                ? factory()
                        .createXMLStreamReader(new InputStreamReader(
                                stream, charset.get().newDecoder())) // which refuses what it cannot read
                : factory().createXMLStreamReader(stream);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("the file asks for another file: " + systemId);
        });
        return factory;
    }

    private static boolean asksForEntity(XMLStreamException e) {
        return String.valueOf(e.getMessage()).contains("The entity \"");
    }

    private static String firstLine(XMLStreamException e) {
        var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() > 300 ? message.substring(0, 300) + "…" : message;
    }

    private Element root() throws XMLStreamException, SourceException {
        Element root = null;
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamConstants.START_ELEMENT -> root = element(1);
                default -> {
                    // comments, processing instructions, space, and a document type, which is named but not read
                }
            }
        }
        if (root == null) {
            throw new SourceException("the file has no element");
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException, SourceException {
        if (depth > MAX_DEPTH) {
            throw new SourceException("elements lie more than " + MAX_DEPTH + " deep");
        }
        if (++elements > MAX_ELEMENTS) {
            throw new SourceException("the file has more than " + MAX_ELEMENTS + " elements");
        }
        var namespace = stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
        var name = stream.getLocalName();
        var attributes = attributes();
        return new Element(namespace, name, attributes, children(depth));
    }

    private List<Node> children(int depth) throws XMLStreamException, SourceException {
        var children = new ArrayList<Node>();
        while (true) {
            switch (stream.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return children;
                }
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    children.add(new Node.Characters(stream.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new SourceException(ENTITIES + "it uses '" + stream.getLocalName() + "'");
                default -> {
                    // comments and processing instructions say nothing of the law
                }
            }
        }
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
        }
        return attributes;
    }
}
