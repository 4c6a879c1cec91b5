package org.engross.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.engross.ingest.plain.PlainTextReader;
import org.engross.ingest.printed.OfficePrint;

/** Which files of a folder are official ones, and what each holds. Who keeps nothing in the library reads them by this door too. */
public final class FoundFiles {

    private static final String XML = ".xml";
    private static final String PLAIN = ".txt";
    private static final List<String> PAGES = List.of(".htm", ".html");
    private static final List<String> LISTS = List.of(".json", ".yaml", ".yml");
    private static final int BEGINNING = 64 * 1024;

    /** The first bytes of a file, as many as are asked for or fewer. */
    public interface FileStart {

        byte[] read(int length) throws IOException;
    }

    private FoundFiles() {}

    /**
     * Whether a file is one to be read: XML and archives by the name, plain prints and lists by what stands in them too.
     *
     * @param start is read only where the name does not tell
     */
    public static boolean isTaken(String file, FileStart start) throws IOException {
        var name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(PLAIN)) {
            var beginning = start.read(OfficePrint.BEGINNING);
            return PlainTextReader.reads(beginning) || OfficePrint.reads(beginning);
        }
        if (PAGES.stream().anyMatch(name::endsWith)) {
            return OfficePrint.reads(start.read(OfficePrint.BEGINNING));
        }
        if (LISTS.stream().anyMatch(name::endsWith)) {
            return Intake.isList(start.read(BEGINNING));
        }
        return name.endsWith(XML) || ZippedFiles.isArchive(name);
    }

    /** How many files there are to read: of an archive that can be opened those in it, else one. */
    static int count(Path file) {
        return ZippedFiles.isArchive(file.toString()) ? ZippedFiles.count(file) : 1;
    }

    /** Whether a file of this name holds other files. */
    public static boolean isArchive(String name) {
        return ZippedFiles.isArchive(name);
    }

    /**
     * Reads a file, or each of an archive.
     *
     * @param most bytes of a file that is read whole
     * @param mostOfTitle bytes of a title of the Code or a compilation
     */
    public static void read(Path file, String name, long most, long mostOfTitle, FileTaker taker) {
        read(file, name, new SizeBound(most, mostOfTitle), taker);
    }

    /** A file that is too large is not read into memory. */
    static void read(Path file, String name, SizeBound most, FileTaker taker) {
        if (ZippedFiles.isArchive(name)) {
            new ZippedFiles(most, taker).read(file, name);
            return;
        }
        try {
            long size = Files.size(file);
            long bound = most.of(file);
            if (size > bound) {
                taker.refuse(name, "the file has " + size + " bytes, and at most " + bound + " are taken in");
            } else {
                taker.take(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            taker.refuse(name, "the file cannot be read: " + e);
        }
    }
}
