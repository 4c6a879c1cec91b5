/** Renderings: texts, comparisons and tables in the forms in which people take them away. */
package org.engross.export;
