/** Who wrote each run of words first, and by what it came into a text: the law, the amendment, the member, the vote. */
package org.engross.provenance;
