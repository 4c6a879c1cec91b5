/** Answers over HTTP: responses, caching, paging, addresses, problems. */
package org.engross.web.http;
