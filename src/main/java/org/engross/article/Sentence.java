package org.engross.article;

import org.engross.provision.Span;

/**
 * A sentence of an article.
 *
 * @param start in the article, in UTF-16 code units
 * @param words as long as in the article, with spaces for line breaks
 */
record Sentence(int number, int start, String words) {

    int end() {
        return start + words.length();
    }

    boolean has(Span span) {
        return start <= span.start() && span.start() < end();
    }
}
