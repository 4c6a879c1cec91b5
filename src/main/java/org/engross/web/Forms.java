package org.engross.web;

/** The media types of what is taken away. */
final class Forms {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSONL = "application/x-ndjson";
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String SVG = "image/svg+xml";
    static final String ATOM = "application/atom+xml";
    static final String ZIP = "application/zip";

    private Forms() {}
}
