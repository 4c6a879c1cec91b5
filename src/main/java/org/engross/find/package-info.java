/**
 * Finds what people mean by their own words: {@code hr 1865}, {@code roll call 90}, {@code FOSTA as passed}. The forms
 * are a {@linkplain org.engross.find.WrittenForms table}; what they name is looked up in what is held.
 */
package org.engross.find;
