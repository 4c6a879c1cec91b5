/** What a reader takes from a page into another: citations, frames, pictures. */
package org.engross.web.lift;
