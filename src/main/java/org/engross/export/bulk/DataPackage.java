package org.engross.export.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import org.engross.citation.Sha256;
import org.engross.export.table.Column;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;

/** Writes {@code datapackage.json}, the description that Frictionless programs read. */
final class DataPackage {

    private final JsonGenerator json;

    private DataPackage(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(List<Table> tables, LocalDate date) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new DataPackage(json).write(tables, date);
        }
        return out.toByteArray();
    }

    private void write(List<Table> tables, LocalDate date) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "data-package");
        json.writeStringField("name", "engross");
        json.writeStringField("title", "Engross: texts of measures and laws, and the record of sponsors and votes");
        json.writeStringField("version", date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth());
        json.writeStringField("created", date + "T12:00:00Z");
        json.writeStringField(
                "description",
                "Every table of the collection, each as CSV and as newline-delimited JSON. In CSV a text that begins"
                        + " with = + - @, a tab or a line's end has an apostrophe before it, so that no program runs it"
                        + " as a formula."
                        + " An empty cell is a value that the record does not have.");
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeStringField("title", "Works of the United States Government, not subject to copyright");
        json.writeStringField("path", "https://www.govinfo.gov/link/uscode/17/105");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        for (var table : tables) {
            for (var format : Bulk.FORMATS) {
                resource(table, format);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(Table table, TableFormat format) throws IOException {
        boolean csv = format == TableFormat.CSV;
        var bytes = new Counting();
        format.print(table, bytes.out());
        json.writeStartObject();
        if (csv) {
            json.writeStringField("profile", "tabular-data-resource");
        }
        json.writeStringField("name", table.name() + (csv ? "" : "-ndjson"));
        json.writeStringField("title", table.title());
        json.writeStringField("path", Bulk.path(table, format));
        json.writeStringField("format", csv ? "csv" : "ndjson");
        json.writeStringField("mediatype", format.mediaType());
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", bytes.count);
        json.writeStringField("hash", "sha256:" + Sha256.of(bytes.sha));
        json.writeArrayFieldStart("sources");
        json.writeStartObject();
        json.writeStringField("title", table.source());
        json.writeEndObject();
        json.writeEndArray();
        schema(table);
        json.writeEndObject();
    }

    private void schema(Table table) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (var column : table.columns()) {
            field(column);
        }
        json.writeEndArray();
        keys(Keys.of(table.name()));
        json.writeEndObject();
    }

    private void keys(Keys keys) throws IOException {
        if (!keys.primary().isEmpty()) {
            json.writeArrayFieldStart("primaryKey");
            for (var column : keys.primary()) {
                json.writeString(column);
            }
            json.writeEndArray();
        }
        if (!keys.foreign().isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (var key : keys.foreign().entrySet()) {
                foreignKey(key.getKey(), key.getValue());
            }
            json.writeEndArray();
        }
    }

    private void foreignKey(String column, String table) throws IOException {
        json.writeStartObject();
        json.writeStringField("fields", column);
        json.writeObjectFieldStart("reference");
        json.writeStringField("resource", table);
        json.writeStringField("fields", Keys.target(table));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().word());
        json.writeStringField("title", column.title());
        json.writeStringField("description", column.description());
        json.writeEndObject();
    }

    /** How many bytes went by, and their digest. */
    private static final class Counting extends OutputStream {

        private final MessageDigest sha = Sha256.begun();
        private long count;

        OutputStream out() {
            return new DigestOutputStream(this, sha);
        }

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            count += length;
        }
    }
}
