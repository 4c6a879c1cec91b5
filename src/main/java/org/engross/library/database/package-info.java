/** Which database this is: H2 in a file of the user, or a PostgreSQL; and what is written otherwise on each. */
package org.engross.library.database;
