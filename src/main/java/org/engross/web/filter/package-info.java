/** To what a list is narrowed and in which order it stands, as a request says it: the same for the API and for pages. */
package org.engross.web.filter;
