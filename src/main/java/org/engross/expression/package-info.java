/** Reads a text expression: finds the texts it names and executes the amending ones on the first. */
package org.engross.expression;
