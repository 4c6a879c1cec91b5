/** The whole collection as one file. */
package org.engross.export.bulk;
