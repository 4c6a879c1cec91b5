package org.engross.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A record of the API in XML, for which no published schema has all that it says. Each member is an element of its name, a
 * list has an element {@code item} for each thing in it, and a member that has no value is left out.
 */
@Singleton
public record XmlRecord(ObjectMapper json) {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** What no document of XML 1.0 may have, not even escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The record, its members in an element of this name. */
    public String of(String name, Object record) {
        var document = new StringWriter();
        try {
            var xml = WRITERS.createXMLStreamWriter(document);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            write(name, json.valueToTree(record), xml);
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return document + "\n";
    }

    private static void write(String name, JsonNode value, XMLStreamWriter xml) throws XMLStreamException {
        if (value.isNull()) {
            return;
        }
        xml.writeStartElement(name);
        if (value.isArray()) {
            for (var item : value) {
                write("item", item, xml);
            }
        } else if (value.isObject()) {
            for (var member : value.properties()) {
                write(member.getKey(), member.getValue(), xml);
            }
        } else {
            xml.writeCharacters(FORBIDDEN.matcher(value.asText()).replaceAll("\uFFFD"));
        }
        xml.writeEndElement();
    }
}
