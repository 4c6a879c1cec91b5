/** Texts, comparisons and executions as JSON: the same over REST and from a command. */
package org.engross.export.json;
