/** Feeds: what is new, for programs that look now and then. */
package org.engross.export.feed;
