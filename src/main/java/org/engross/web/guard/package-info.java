/** What looks at every request before it is read, and at the headers of every answer: the doors’ keepers. */
package org.engross.web.guard;
