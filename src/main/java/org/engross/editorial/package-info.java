/** What an editor wrote, apart from the record: the story, sets of texts, names of the press. */
package org.engross.editorial;
