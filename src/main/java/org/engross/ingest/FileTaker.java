package org.engross.ingest;

/** Given each file that is found, alone or in an archive, or why one is not read. */
public interface FileTaker {

    void take(String name, byte[] bytes);

    void refuse(String name, String why);
}
