/** Pictures to be set into another's page or shown where no page is: SVG, and PNG made of it. */
package org.engross.export.picture;
