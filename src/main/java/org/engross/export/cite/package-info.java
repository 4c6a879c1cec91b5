/** Citations of what Engross shows: plain, as the Bluebook has them, in the style of the Associated Press, and BibTeX. */
package org.engross.export.cite;
