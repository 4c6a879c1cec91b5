package org.engross.export.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Prints a table as JSON Lines: an object a row, each on a line ended by a line feed, empty cells left out. */
final class JsonLinesPrint {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonLinesPrint() {}

    static void print(Table table, OutputStream out) throws IOException {
        var columns = table.columns();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8);
                var rows = table.checkedRows()) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); ) {
                print(columns, each.next(), json);
            }
            if (!table.isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    private static void print(List<Column> columns, List<Object> row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            var name = columns.get(i).name();
            switch (row.get(i)) {
                case null -> {}
                case Integer number -> json.writeNumberField(name, number);
                case Long number -> json.writeNumberField(name, number);
                case Boolean yes -> json.writeBooleanField(name, yes);
                case Object other -> json.writeStringField(name, other.toString());
            }
        }
        json.writeEndObject();
    }
}
