package org.engross.article;

import org.engross.provision.Span;

/**
 * A name of a measure, a law or an amendment in an article.
 *
 * @param words as the article has them
 * @param press whether only the press calls it so
 * @param called what the record calls it
 */
record Mention(Span span, String words, Subject subject, boolean press, String called) {}
