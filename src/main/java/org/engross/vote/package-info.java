/** Roll calls: the question put, what it required, how each member answered, and whether it stood. */
package org.engross.vote;
