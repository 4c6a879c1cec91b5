/** What is about the site as a whole: the head of every page and the way to it, search, embedding, and what the site is. */
package org.engross.web.site;
