/** How long an answer may take to make. Whoever makes one asks between two steps; who sets no deadline waits as long as it takes. */
package org.engross.deadline;
