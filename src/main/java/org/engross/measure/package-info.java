/** Measures: their titles, sponsors, actions, committees, text versions, and the amendments offered to them. */
package org.engross.measure;
