package org.engross.measure;

/** Which of the listed cosponsors are meant. */
public enum CosponsorStatus {
    /** Signed on, and not withdrawn by the day asked for. */
    ACTIVE,
    /** Signed on, and withdrawn by the day asked for. */
    WITHDRAWN,
    /** Signed on by the day asked for. */
    ALL
}
