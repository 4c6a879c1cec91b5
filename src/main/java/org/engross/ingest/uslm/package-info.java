/** United States Legislative Markup 2 (namespace {@code http://schemas.gpo.gov/xml/uslm}) to documents. */
package org.engross.ingest.uslm;
