/** The pages. */
package org.engross.web.page;
