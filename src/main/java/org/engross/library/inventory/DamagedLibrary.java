package org.engross.library.inventory;

import java.util.Optional;
import java.util.stream.Stream;

/** The database holds less, or other words, than was once taken in. */
public final class DamagedLibrary extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 50;

    /** @param why a sentence without the full stop, and what to do */
    public DamagedLibrary(String why) {
        super(why);
    }

    /** @param why a sentence without the full stop */
    public DamagedLibrary(String why, Throwable cause) {
        super(why, cause);
    }

    /** The damage behind another fault, where there is one. */
    public static Optional<DamagedLibrary> behind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(DamagedLibrary.class::isInstance)
                .map(DamagedLibrary.class::cast)
                .findFirst();
    }
}
