package org.engross.fetch;

import java.net.URI;
import java.util.Objects;

/**
 * A file that a publisher offers.
 *
 * @param path where it is kept below the folder of fetched files; its last part is the file's own name
 */
record RemoteFile(URI address, String path, FileForm form) {

    RemoteFile {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(form, "form");
    }

    /** The file's own name: {@code BILLS-115hr1865ih.xml}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
