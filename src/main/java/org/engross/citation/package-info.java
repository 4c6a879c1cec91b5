/** How things are named: congresses, measures, versions, amendments, laws, places in a law, and expressions of them. */
package org.engross.citation;
