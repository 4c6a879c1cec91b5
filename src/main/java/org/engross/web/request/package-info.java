/** What a request asks for: texts, comparisons, measures, filters. */
package org.engross.web.request;
