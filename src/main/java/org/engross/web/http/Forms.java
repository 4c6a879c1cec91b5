package org.engross.web.http;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types of what is read and taken away, and the word for each in {@code ?format=}. */
public final class Forms {

    public static final String MARKDOWN = "text/markdown";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSONL = "application/x-ndjson";
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";
    public static final String BIBTEX = "application/x-bibtex";
    public static final String ATOM = "application/atom+xml";
    public static final String ZIP = "application/zip";

    /** By their words; the first that an address offers is what a reader gets who does not care. */
    private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("json", MediaType.APPLICATION_JSON);
        BY_WORD.put("html", MediaType.TEXT_HTML);
        BY_WORD.put("plain", MediaType.TEXT_PLAIN);
        BY_WORD.put("markdown", MARKDOWN);
        BY_WORD.put("xml", MediaType.APPLICATION_XML);
        BY_WORD.put("csv", CSV);
        BY_WORD.put("xlsx", XLSX);
        BY_WORD.put("jsonl", JSONL);
        BY_WORD.put("pdf", PDF);
        BY_WORD.put("docx", DOCX);
        BY_WORD.put("svg", SVG);
        BY_WORD.put("png", PNG);
        BY_WORD.put("bibtex", BIBTEX);
        BY_WORD.put("zip", ZIP);
        BY_WORD.put("atom", ATOM);
    }

    /** The other name of lines of JSON, which some tools ask for. */
    static final String NDJSON = "ndjson";

    private static final int LONGEST = 180;

    private Forms() {}

    /** An expression as a file's name may have it, cut where it would be longer than such a name may be. */
    public static String inFileName(String id) {
        var name = id.replaceAll("[^A-Za-z0-9.-]", "_").toLowerCase(Locale.ROOT);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    static List<String> words() {
        return List.copyOf(BY_WORD.keySet());
    }

    /** The media type that a word stands for, in any letter case. */
    static Optional<String> of(String word) {
        var known = word.equalsIgnoreCase(NDJSON) ? "jsonl" : word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_WORD.get(known));
    }

    /** The word for a media type. */
    static String word(String mediaType) {
        return words().get(rank(mediaType));
    }

    /** Where the media type stands in the list. */
    static int rank(String mediaType) {
        return List.copyOf(BY_WORD.values()).indexOf(mediaType);
    }
}
