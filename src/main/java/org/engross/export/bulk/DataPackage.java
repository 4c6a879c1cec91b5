package org.engross.export.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import org.engross.citation.Sha256;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;

/** Writes {@code datapackage.json}, the description that Frictionless programs read. */
final class DataPackage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DataPackage() {}

    static byte[] of(List<Table> tables, LocalDate date) throws IOException {
        var description = JSON.createObjectNode()
                .put("profile", "data-package")
                .put("name", "engross")
                .put("title", "Engross: texts of measures and laws, and the record of sponsors and votes")
                .put("version", date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth())
                .put("created", date + "T12:00:00Z")
                .put(
                        "description",
                        "Every table of the collection, each as CSV and as newline-delimited JSON. In CSV a text that"
                                + " begins with = + - @, a tab or a line's end has an apostrophe before it, so that no"
                                + " program runs it as a formula. An empty cell is a value that the record does not"
                                + " have.");
        description
                .putArray("licenses")
                .addObject()
                .put("title", "Works of the United States Government, not subject to copyright")
                .put("path", "https://www.govinfo.gov/link/uscode/17/105");
        var resources = description.putArray("resources");
        for (var table : tables) {
            for (var format : Bulk.FORMATS) {
                resource(table, format, resources.addObject());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(description);
    }

    private static void resource(Table table, TableFormat format, ObjectNode resource) throws IOException {
        boolean csv = format == TableFormat.CSV;
        var bytes = new Counting();
        format.print(table, bytes.out());
        if (csv) {
            resource.put("profile", "tabular-data-resource");
        }
        resource.put("name", table.name() + (csv ? "" : "-ndjson"))
                .put("title", table.title())
                .put("path", Bulk.path(table, format))
                .put("format", csv ? "csv" : "ndjson")
                .put("mediatype", format.mediaType())
                .put("encoding", "utf-8")
                .put("bytes", bytes.count)
                .put("hash", "sha256:" + Sha256.of(bytes.sha));
        resource.putArray("sources").addObject().put("title", table.source());
        schema(table, resource.putObject("schema"));
    }

    private static void schema(Table table, ObjectNode schema) {
        var fields = schema.putArray("fields");
        for (var column : table.columns()) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().word())
                    .put("title", column.title())
                    .put("description", column.description());
        }
        var keys = Keys.of(table);
        if (!keys.primary().isEmpty()) {
            keys.primary().forEach(schema.putArray("primaryKey")::add);
        }
        if (!keys.foreign().isEmpty()) {
            var foreign = schema.putArray("foreignKeys");
            keys.foreign()
                    .forEach((column, target) -> foreign.addObject()
                            .put("fields", column)
                            .putObject("reference")
                            .put("resource", target)
                            .put("fields", Keys.target(target)));
        }
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
