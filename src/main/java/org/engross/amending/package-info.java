/**
 * Amendatory language and its execution: the two doors. {@link org.engross.amending.AmendatoryLanguage} reads a text
 * into instructions and says what it leaves unread; {@link org.engross.amending.Execution} carries them out on a law in
 * their order, each with an outcome; what the words do not determine is refused.
 */
package org.engross.amending;
