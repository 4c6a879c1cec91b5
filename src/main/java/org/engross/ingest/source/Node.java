package org.engross.ingest.source;

/** What a source file's element contains: an element, or the characters between elements. */
public sealed interface Node permits Element, Node.Characters {

    /** Characters as they stand in the source, entities resolved. */
    record Characters(String text) implements Node {}
}
