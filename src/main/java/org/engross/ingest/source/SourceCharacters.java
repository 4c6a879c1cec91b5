package org.engross.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which characters the bytes of a file are. An XML file declares its encoding, and is in UTF-8 where it declares none; a plain print
 * declares nothing. What a file declares stands, but for two mistakes that bytes themselves betray: words in UTF-8 below
 * another declaration, since no words of another encoding happen to be well-formed UTF-8; and quotation marks and dashes of
 * Windows-1252 below one of ISO-8859-1, which has none. Whatever is read against a declaration, or without one, is told with its
 * place, and so are characters that a program before us has spoilt.
 */
public final class SourceCharacters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");
    /** Of one byte a character, with the letters of ASCII. */
    private static final Set<Charset> LATIN =
            Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, Charset.forName("windows-1252"));

    private static final int MOST_PLACES = 5;
    private static final int AROUND = 20;

    private final byte[] bytes;

    private SourceCharacters(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The words of a print, which declares no encoding: in UTF-8, or else in Windows-1252.
     *
     * @throws SourceException where they are in neither
     */
    public static String ofPrint(byte[] bytes, Findings findings) throws SourceException {
        var characters = new SourceCharacters(bytes);
        int broken = characters.notUtf8();
        if (broken < 0) {
            characters.spoilt(findings);
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            var words = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            characters.warn(
                    findings, "the file is not in UTF-8, and is read as Windows-1252", characters.notAscii(), WINDOWS);
            return words;
        } catch (CharacterCodingException e) {
            throw new SourceException(
                    "the file is neither in UTF-8 nor in Windows-1252: " + characters.at(broken, WINDOWS));
        }
    }

    /** How the bytes of an XML file are to be decoded, where the parser cannot know better by what the file declares. */
    static Optional<Charset> ofXml(byte[] bytes) throws SourceException {
        var characters = new SourceCharacters(bytes);
        var declared = characters.declared();
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        int broken = characters.notUtf8();
        if (declared.get().equals(StandardCharsets.UTF_8)) {
            if (broken >= 0) {
                throw new SourceException("not well-formed XML: the file is not UTF-8, and names no other encoding: "
                        + characters.at(broken, WINDOWS));
            }
            return Optional.empty();
        }
        if (!LATIN.contains(declared.get()) || characters.notAscii().length == 0) {
            return Optional.empty();
        }
        if (broken < 0) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (declared.get().equals(StandardCharsets.ISO_8859_1) && !characters.hasMarks()) {
            return Optional.empty();
        }
        int none = characters.notIn(WINDOWS);
        if (none >= 0) {
            throw new SourceException("not well-formed XML: the file says that it is in " + declared.get()
                    + (declared.get().equals(WINDOWS)
                            ? ", and is not: "
                            : ", and is neither in that nor in Windows-1252: ")
                    + characters.at(none, WINDOWS));
        }
        return Optional.of(WINDOWS);
    }

    /** Tells what is read otherwise than an XML file declares, and what was spoilt before. */
    public static void check(byte[] bytes, Findings findings) throws SourceException {
        var characters = new SourceCharacters(bytes);
        var declared = characters.declared();
        if (declared.filter(StandardCharsets.UTF_8::equals).isPresent()) {
            characters.spoilt(findings);
            return;
        }
        var read = ofXml(bytes);
        if (declared.isPresent() && read.isPresent() && !read.equals(declared)) {
            characters.warn(
                    findings,
                    "the file says that it is in " + declared.get() + ", and its bytes are " + read.get()
                            + ", as which it is read",
                    characters.notAscii(),
                    read.get());
        }
    }

    /** Whether an XML file is in UTF-8. */
    public static boolean isUtf8(byte[] bytes) throws SourceException {
        return new SourceCharacters(bytes)
                .declared()
                .filter(StandardCharsets.UTF_8::equals)
                .isPresent();
    }

    /** Empty for UTF-16, and for an encoding that nobody here knows: the parser reads the one, and tells of the other. */
    private Optional<Charset> declared() {
        var beginning = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE")) {
            return Optional.empty();
        }
        var declared = DECLARED.matcher(beginning);
        if (!declared.find()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether there are bytes that ISO-8859-1 leaves to controls, and Windows-1252 has quotation marks and dashes at. */
    private boolean hasMarks() {
        for (byte one : bytes) {
            if ((one & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Where the bytes are not UTF-8 for the first time; -1 where they are to their end. */
    private int notUtf8() {
        return notIn(StandardCharsets.UTF_8);
    }

    /** The same for any encoding. */
    private int notIn(Charset charset) {
        var decoder = charset.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var piece = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(in, piece, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /** Characters of a file in UTF-8 that were lost or encoded twice before it came here. */
    private void spoilt(Findings findings) {
        var lost = IntStream.builder();
        var twice = IntStream.builder();
        for (int at = 0; at + 3 < bytes.length; at++) {
            if (bytes[at] >= 0) {
                continue;
            }
            if (is(at, 0xEF, 0xBF, 0xBD)) {
                lost.add(at);
            } else if (is(at, 0xC2) && (bytes[at + 1] & 0xFF) < 0xA0
                    || (is(at, 0xC3, 0x82) || is(at, 0xC3, 0x83)) && (is(at + 2, 0xC2) || is(at + 2, 0xC6))
                    || is(at, 0xC3, 0xA2, 0xE2, 0x82, 0xAC)
                    || is(at, 0xC3, 0xA2, 0xC2) && (bytes[at + 3] & 0xFF) < 0xA0) {
                twice.add(at);
            }
        }
        warn(
                findings,
                "characters were lost before the file came here",
                lost.build().toArray(),
                StandardCharsets.UTF_8);
        warn(
                findings,
                "characters look as if they had been encoded twice before the file came here; they are kept as they are",
                twice.build().toArray(),
                StandardCharsets.UTF_8);
    }

    private boolean is(int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void warn(Findings findings, String what, int[] places, Charset charset) {
        if (places.length > 0) {
            findings.warning(
                    Finding.Stage.FORMAT,
                    "",
                    what + ": "
                            + Arrays.stream(places)
                                    .limit(MOST_PLACES)
                                    .mapToObj(at -> at(at, charset))
                                    .collect(Collectors.joining("; "))
                            + (places.length > MOST_PLACES ? "; and " + (places.length - MOST_PLACES) + " more" : ""));
        }
    }

    /** Where runs of bytes begin that are no letters of ASCII. */
    private int[] notAscii() {
        return IntStream.range(0, bytes.length)
                .filter(at -> bytes[at] < 0 && (at == 0 || bytes[at - 1] >= 0))
                .toArray();
    }

    /** {@code line 12, 'under section § 230'}. */
    private String at(int at, Charset charset) {
        int line = 1;
        int from = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                from = i + 1;
            }
        }
        int to = at;
        while (to < bytes.length && to < at + AROUND && bytes[to] != '\n') {
            to++;
        }
        int begin = Math.max(from, at - AROUND);
        return "line " + line + ", '"
                + new String(bytes, begin, to - begin, charset)
                        .replaceAll("\\p{Cntrl}", "?")
                        .strip() + "'";
    }
}
