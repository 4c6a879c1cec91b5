/** Which state of the program this is: its version, when it was built, and from what. */
package org.engross.release;
