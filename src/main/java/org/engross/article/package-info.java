/** Checks an article of the press against the record: what it quotes, counts, dates and names. Nothing of it is kept. */
package org.engross.article;
