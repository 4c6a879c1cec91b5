package org.engross.fetch;

import java.util.Objects;

/** What came of asking for one file. */
public sealed interface Fetched {

    /** @return the path below the folder of fetched files */
    String path();

    /** It came, whole, and stands in the folder. */
    record Came(String path, long bytes) implements Fetched {

        public Came {
            Objects.requireNonNull(path, "path");
        }
    }

    /** It has not changed since it was fetched. */
    record SameAsBefore(String path) implements Fetched {

        public SameAsBefore {
            Objects.requireNonNull(path, "path");
        }
    }

    /** The publisher says that there is no such file. */
    record NotThere(String path) implements Fetched {

        public NotThere {
            Objects.requireNonNull(path, "path");
        }
    }

    /** It could not be had, however often it was tried; what was fetched of it before stays. */
    record Failed(String path, String why) implements Fetched {

        public Failed {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(why, "why");
        }
    }

    /** Whether the file stands in the folder, as the publisher has it now. */
    default boolean isThere() {
        return this instanceof Came || this instanceof SameAsBefore;
    }
}
