/** Who put each run of words into a text: the law, the amendment, the member and the vote. */
package org.engross.provenance;
