/** The record of proceedings as a whole: measures, members and votes seen together, and what follows from seeing them so. */
package org.engross.proceeding;
