/** What whoever runs the server sees of it: a name for each request, in its answer and in the log, and figures. */
package org.engross.web.watch;
