/** One section of law under amending texts: the words of the Act and the print of the Code. */
package org.engross.codification;
