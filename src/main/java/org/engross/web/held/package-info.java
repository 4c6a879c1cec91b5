/** The API’s resources that tell what is held: its lists, and what text a citation names on a day. */
package org.engross.web.held;
