package org.engross.export.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Prints a feed as Atom (RFC 4287). */
public final class Atom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(Feed feed) {
        var out = new StringWriter();
        try {
            new Atom(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).feed(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that cannot be written as XML", e);
        }
        return out.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", feed.id());
        element("title", feed.title());
        element("updated", stamp(feed.updated()));
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        element("name", "Engross");
        xml.writeEndElement();
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(Feed.FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", stamp(entry.updated()));
        link("alternate", "text/html", entry.page());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
