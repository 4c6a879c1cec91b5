package org.engross.web.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What the schemas of the description need beyond what is read from the records, so that clients can be made of them. */
final class DescribedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    /** Days and times: a schema of their own would be made a class of their own by those who generate clients. */
    private static final Map<String, String> WORDS_OF_JAVA =
            Map.of("LocalDate", "date", "Instant", "date-time", "LocalTime", "");

    private DescribedSchemas() {}

    /** A schema that stands somewhere: a reference says what it is alone, and a day is a string. */
    static Schema plain(Schema found) {
        if (found.getRef() != null) {
            var name = found.getRef().replace(SCHEMAS, "");
            found.setType(null);
            found.setFormat(null);
            if (WORDS_OF_JAVA.containsKey(name)) {
                found.setRef(null);
                string(found, WORDS_OF_JAVA.get(name));
            }
        }
        return nullable(found);
    }

    /** A string or nothing is a type of two names, not a choice of two schemas. */
    private static Schema nullable(Schema found) {
        var choice = found.getAnyOf();
        if (choice != null && choice.size() == 2 && choice.getFirst().getRef() == null) {
            var value = choice.getFirst();
            found.setAnyOf(null);
            found.setFormat(value.getFormat());
            found.setType(List.of(value.getType().getFirst(), SchemaType.NULL));
        }
        return found;
    }

    private static void string(Schema schema, String format) {
        schema.addType(SchemaType.STRING);
        if (!format.isEmpty()) {
            schema.setFormat(format);
        }
    }

    /** Describes all records and their properties, and says which every answer has. */
    static void complete(Map<String, Schema> schemas, PropertyWords words) {
        schemas.forEach((name, record) -> {
            describe(name, record, words);
            require(record);
        });
    }

    private static void describe(String name, Schema record, PropertyWords words) {
        if (record.getDescription() == null) {
            words.of(name).ifPresent(record::setDescription);
        }
        Objects.requireNonNullElse(record.getProperties(), Map.<String, Schema>of()).entrySet().stream()
                .filter(property -> property.getValue().getDescription() == null)
                .forEach(property -> words.of(name, property.getKey())
                        .ifPresent(description -> property.getValue().setDescription(description)));
    }

    /** A record has every member in every answer, unless it says which or how many it has. */
    private static void require(Schema record) {
        if (record.getRequired() == null && record.getMinProperties() == null && record.getProperties() != null) {
            record.required(List.copyOf(record.getProperties().keySet()));
        }
    }

    /** What is made in a form: JSON as found, else words or bytes. */
    static Schema madeAs(String form, Schema found) {
        if (form.equals(MediaType.APPLICATION_JSON)) {
            var json = found == null ? OASFactory.createSchema() : found;
            return json.getRef() == null && json.getType() == null ? json.addType(SchemaType.OBJECT) : json;
        }
        return form.startsWith("text/") || form.endsWith("xml") ? words() : words().format("binary");
    }

    /** What is sent in a form: JSON as found, else words. */
    static Schema sentAs(String form, Schema found) {
        return form.equals(MediaType.APPLICATION_JSON) ? found : words();
    }

    private static Schema words() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
