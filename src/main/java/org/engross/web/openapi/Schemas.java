package org.engross.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of the records that are answered, one a record, as Jackson writes them. */
final class Schemas {

    private final Map<String, Schema> byName = new TreeMap<>();

    /** Those made so far, by name. */
    Map<String, Schema> all() {
        return byName;
    }

    /** The schema of a type as it is used: a record by reference. */
    Schema of(Type type) {
        return switch (type) {
            case ParameterizedType of
            when Map.class.isAssignableFrom((Class<?>) of.getRawType()) ->
                schema(OBJECT).additionalPropertiesSchema(of(of.getActualTypeArguments()[1]));
            case ParameterizedType of
            when Collection.class.isAssignableFrom((Class<?>) of.getRawType()) ->
                schema(ARRAY).items(of(of.getActualTypeArguments()[0]));
            case Class<?> one when one.isRecord() -> reference(one);
            case Class<?> one -> simple(one);
            default -> throw new IllegalArgumentException("no schema is made of " + type);
        };
    }

    /** A page of a list of these. */
    Schema page(Class<?> item) {
        var page = schema(OBJECT).required(List.of("total", "page", "size", "items"));
        for (var number : List.of("total", "page", "size")) {
            page.addProperty(number, schema(INTEGER));
        }
        return page.addProperty("items", schema(ARRAY).items(of(item)));
    }

    /** A problem of RFC 9457; what else it has depends on its type. */
    Schema problem() {
        byName.computeIfAbsent(
                "Problem",
                name -> schema(OBJECT)
                        .description(
                                "A problem as RFC 9457 has it; further members say what was asked and what there is instead.")
                        .required(List.of("type", "title", "status", "detail"))
                        .addProperty("type", schema(STRING).format("uri-reference"))
                        .addProperty("title", schema(STRING))
                        .addProperty("status", schema(INTEGER))
                        .addProperty("detail", schema(STRING)));
        return OASFactory.createSchema().ref("Problem");
    }

    private Schema reference(Class<?> type) {
        var name = name(type);
        if (!byName.containsKey(name)) {
            var schema = schema(OBJECT);
            byName.put(name, schema);
            for (var component : type.getRecordComponents()) {
                add(component, schema);
            }
        }
        return OASFactory.createSchema().ref(name);
    }

    private void add(RecordComponent component, Schema record) {
        var field = field(component);
        var property = field.getAnnotation(JsonProperty.class);
        var name = property == null ? component.getName() : property.value();
        record.addProperty(name, property(component, field));
        if (isAlwaysThere(component)) {
            record.addRequired(name);
        }
    }

    private Schema property(RecordComponent component, AnnotatedElement field) {
        var schema = of(component.getGenericType());
        var said = field.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said == null) {
            return schema;
        }
        if (said.enumeration().length > 0) {
            schema.enumeration(List.copyOf(Arrays.asList(said.enumeration())));
        }
        if (!said.nullable()) {
            return schema;
        }
        return schema.getRef() == null
                ? schema.addType(NULL)
                : OASFactory.createSchema().anyOf(List.of(schema, schema(NULL)));
    }

    /** What Jackson leaves out when it is null or empty may be missing, unless the record says that it never is. */
    private static boolean isAlwaysThere(RecordComponent component) {
        var type = component.getDeclaringRecord();
        var said = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return !type.isAnnotationPresent(JsonInclude.class)
                || component.getType().isPrimitive()
                || said != null && List.of(said.requiredProperties()).contains(component.getName());
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component of a record has a field", e);
        }
    }

    private static Schema simple(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return schema(BOOLEAN);
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return schema(INTEGER);
        }
        if (type == LocalDate.class) {
            return schema(STRING).format("date");
        }
        if (type == String.class || type == LocalTime.class) {
            return schema(STRING);
        }
        return schema(OBJECT);
    }

    /** {@code Comparison.Change} of {@code ComparisonView.ChangeView}. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        var own = type.getSimpleName().replaceFirst("(?<=.)(View|Resource)$", "");
        return outer == null ? own : name(outer) + "." + own;
    }

    private static Schema schema(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
