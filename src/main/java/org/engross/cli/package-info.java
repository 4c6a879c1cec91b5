/** The commands, by the names and with the answers of the REST resources. */
package org.engross.cli;
