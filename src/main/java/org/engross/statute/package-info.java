/** Laws as amended, by date, and the names under which one section goes. */
package org.engross.statute;
