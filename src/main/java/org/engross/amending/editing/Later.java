package org.engross.amending.editing;

/** Whether an instruction still to come redesignates or strikes a provision, so that its designation comes free. */
public interface Later {
    boolean frees(String value);
}
