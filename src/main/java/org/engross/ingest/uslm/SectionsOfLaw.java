package org.engross.ingest.uslm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.SourceCharacters;
import org.engross.ingest.source.SourceException;

/**
 * Cuts a title of the Code, or the compilation of a statute, into its sections, one by one, so that a title of any size needs
 * the memory of one section. Each is a file of the same form, word for word the whole's own: its head, what stands around the
 * section with number and heading, and the section with its notes.
 */
public final class SectionsOfLaw {

    /** Given each section in the order of the title. */
    public interface SectionTaker {

        /** @param name the section's, {@code s104}; the second of one number is {@code s104~2} */
        void section(String name, byte[] file);
    }

    /** The attribute that a cut section bears where it is not the first of its number in the title. */
    static final String NUMBER = "engross-number";

    private static final int BEGINNING = 4096;
    private static final Pattern IDENTIFIER = Pattern.compile("identifier\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Set<String> AROUND = Set.of(
            "main",
            "title",
            "subtitle",
            "division",
            "subdivision",
            "part",
            "subpart",
            "chapter",
            "subchapter",
            "level",
            "appendix");
    private static final Set<String> HEAD = Set.of("num", "heading");

    /** What stands around a section: its tag, and behind that its number and heading. */
    private static final class Around {

        private final String name;
        private final byte[] tag;
        private final ByteArrayOutputStream head = new ByteArrayOutputStream();

        Around(String name, byte[] tag) {
            this.name = name;
            this.tag = tag;
        }
    }

    private final byte[] bytes;
    private final SectionTaker taker;
    private final List<Around> around = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private byte[] root = {};
    private String rootName = "";
    private final ByteArrayOutputStream about = new ByteArrayOutputStream();
    private int leftOut;

    private SectionsOfLaw(byte[] bytes, SectionTaker taker) {
        this.bytes = bytes;
        this.taker = taker;
    }

    /** Whether the bytes begin as a title of the Code or a compilation does, or a part of one. */
    public static boolean reads(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
        int title = beginning.indexOf("<uscDoc");
        return title >= 0 && beginning.indexOf(CodeReader.NAMESPACE, title) >= 0
                || beginning.contains("<statuteCompilation");
    }

    /**
     * Hands over each section.
     *
     * @return how many tables and notes of what stands around the sections were left out
     * @throws SourceException before any section is handed over, where the whole is no well-formed XML
     */
    public static int read(byte[] bytes, SectionTaker taker) throws SourceException {
        ElementReader.check(bytes);
        if (!SourceCharacters.isUtf8(bytes)) {
            throw new SourceException("a title or a compilation is cut into its sections in UTF-8 alone");
        }
        var title = new SectionsOfLaw(bytes, taker);
        title.read();
        return title.leftOut;
    }

    private void read() {
        for (int at = next(0); at < bytes.length; ) {
            int end = endOfMarkup(at);
            if (bytes[at + 1] == '/') {
                close(name(at + 2));
                at = next(end);
            } else if (bytes[at + 1] == '!' || bytes[at + 1] == '?') {
                at = next(end);
            } else {
                at = next(open(at, end));
            }
        }
    }

    private void close(String name) {
        if (!around.isEmpty() && around.getLast().name.equals(name)) {
            around.removeLast();
        }
    }

    /** Answers where to go on. */
    private int open(int at, int end) {
        var name = name(at + 1);
        var local = name.substring(name.indexOf(':') + 1);
        boolean isEmpty = bytes[end - 2] == '/';
        if (rootName.isEmpty()) {
            rootName = name;
            root = Arrays.copyOfRange(bytes, 0, end);
            return end;
        }
        if (AROUND.contains(local) && !isEmpty) {
            around.add(new Around(name, Arrays.copyOfRange(bytes, at, end)));
            return end;
        }
        int after = isEmpty ? end : endOfElement(end, name);
        if (local.equals("section")) {
            section(at, after, new String(bytes, at, end - at, StandardCharsets.UTF_8));
        } else if (local.equals("meta") || local.equals("preface")) {
            about.write(bytes, at, after - at);
        } else if (HEAD.contains(local) && !around.isEmpty()) {
            around.getLast().head.write(bytes, at, after - at);
        } else {
            leftOut++;
        }
        return after;
    }

    private void section(int from, int to, String tag) {
        var identifier = IDENTIFIER.matcher(tag);
        var name = identifier.find() ? identifier.group(1).replaceFirst(".*/", "") : "s";
        int number = seen.merge(name, 1, Integer::sum);
        var file = new ByteArrayOutputStream();
        file.writeBytes(root);
        file.writeBytes(about.toByteArray());
        for (var one : around) {
            file.writeBytes(one.tag);
            file.writeBytes(one.head.toByteArray());
        }
        int tagged = from;
        if (number > 1) {
            tagged = from + 1 + name(from + 1).getBytes(StandardCharsets.UTF_8).length;
            file.write(bytes, from, tagged - from);
            file.writeBytes((" " + NUMBER + "=\"" + number + "\"").getBytes(StandardCharsets.UTF_8));
        }
        file.write(bytes, tagged, to - tagged);
        for (var one : around.reversed()) {
            file.writeBytes(("</" + one.name + ">").getBytes(StandardCharsets.UTF_8));
        }
        file.writeBytes(("</" + rootName + ">").getBytes(StandardCharsets.UTF_8));
        taker.section(number > 1 ? name + "~" + number : name, file.toByteArray());
    }

    private int endOfElement(int from, String name) {
        int depth = 1;
        int at = next(from);
        while (at < bytes.length) {
            int end = endOfMarkup(at);
            if (bytes[at + 1] == '/') {
                depth -= name(at + 2).equals(name) ? 1 : 0;
                if (depth == 0) {
                    return end;
                }
            } else if (name(at + 1).equals(name) && bytes[end - 2] != '/') {
                depth++;
            }
            at = next(end);
        }
        return bytes.length;
    }

    private int next(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '<') {
            at++;
        }
        return at;
    }

    private String name(int from) {
        int to = from;
        while (to < bytes.length && !Character.isWhitespace(bytes[to]) && bytes[to] != '>' && bytes[to] != '/') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Behind the tag, comment, section of characters or instruction that begins here. */
    private int endOfMarkup(int at) {
        if (begins(at, "<!--")) {
            return after(at + 4, "-->");
        }
        if (begins(at, "<![CDATA[")) {
            return after(at, "]]>");
        }
        if (begins(at, "<?")) {
            return after(at, "?>");
        }
        byte quote = 0;
        int end = at;
        while (end < bytes.length && (quote != 0 || bytes[end] != '>')) {
            if (quote == bytes[end]) {
                quote = 0;
            } else if (quote == 0 && (bytes[end] == '"' || bytes[end] == '\'')) {
                quote = bytes[end];
            }
            end++;
        }
        return end + 1;
    }

    private int after(int from, String mark) {
        int at = from;
        while (at < bytes.length && !begins(at, mark)) {
            at++;
        }
        return at + mark.length();
    }

    private boolean begins(int at, String mark) {
        if (at + mark.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
