/**
 * Amendatory language and its execution. {@link org.engross.amending.AmendatoryLanguage} reads a text into
 * {@link org.engross.amending.Instruction}s and says what it leaves unread; {@link org.engross.amending.Execution}
 * executes them on a law in their order, each with an {@link org.engross.amending.Outcome}; what the words do not
 * determine is refused. {@link org.engross.amending.AmendedLaw} does both for the one law that is asked for, and
 * {@link org.engross.amending.SectionAmendment} for a section of the Code as a printed whole.
 */
package org.engross.amending;
