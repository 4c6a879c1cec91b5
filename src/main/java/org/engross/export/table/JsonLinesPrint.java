package org.engross.export.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints a table as JSON Lines: an object a row, each on a line ended by a line feed, empty cells left out. */
final class JsonLinesPrint {

    private static final ObjectWriter JSON = new JsonMapper()
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .withRootValueSeparator("\n");

    private JsonLinesPrint() {}

    static void print(Table table, OutputStream out) throws IOException {
        try (var json = JSON.writeValues(out);
                var rows = table.checkedRows()) {
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); ) {
                json.write(object(table.columns(), each.next()));
            }
        }
        if (!table.isEmpty()) {
            out.write('\n');
        }
    }

    private static Map<String, Object> object(List<Column> columns, List<Object> row) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            var value = row.get(i);
            if (value != null) {
                boolean bare = value instanceof Number || value instanceof Boolean;
                object.put(columns.get(i).name(), bare ? value : value.toString());
            }
        }
        return object;
    }
}
