/** Two texts as one document in which every change of their comparison is marked. */
package org.engross.comparison.redline;
