/**
 * The declared vocabulary of liability language, and where texts use it. The choice of elements is an editor's; the rules
 * that find their words are declared with them, and every use can be checked at its place.
 */
package org.engross.liability;
