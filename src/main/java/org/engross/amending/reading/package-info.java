/** The language of amendments: clauses, places, laws, passages and content, each read by a rule. */
package org.engross.amending.reading;
