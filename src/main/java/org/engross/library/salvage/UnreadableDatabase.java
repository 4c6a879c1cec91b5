package org.engross.library.salvage;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Nothing can be brought out of a database file; why not, in a line. */
public final class UnreadableDatabase extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableDatabase(String why) {
        super(why);
    }

    UnreadableDatabase(RuntimeException cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
    }

    /** Whether another process has it open, which is no damage. */
    public boolean isInUse() {
        return getCause() instanceof MVStoreException fault && fault.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }
}
