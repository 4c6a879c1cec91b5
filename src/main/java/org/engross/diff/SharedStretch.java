package org.engross.diff;

/**
 * Characters that two texts share and that are set aside, so that they are never cut into tokens. A token begins where the
 * stretch begins and where it ends.
 *
 * @param before where it begins in the older text
 * @param after the same in the newer
 */
record SharedStretch(int before, int after, int length) {

    int beforeEnd() {
        return before + length;
    }

    int afterEnd() {
        return after + length;
    }
}
