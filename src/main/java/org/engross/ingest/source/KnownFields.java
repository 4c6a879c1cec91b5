package org.engross.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The fields of a format: those that are kept, and those that are not, with the reason. They stand in a list beside the
 * format's reader, a path a line; {@code #} begins a comment, {@code *} stands for one name, {@code {a/}} may be missing.
 */
public final class KnownFields {

    private static final int SHOWN = 60;

    private static final int MOST_SEEN = 2000;

    private final List<Pattern> known;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private KnownFields(List<Pattern> known) {
        this.known = known;
    }

    /** The list of this name beside a class. */
    public static KnownFields beside(Class<?> reader, String name) {
        try (var list = Objects.requireNonNull(reader.getResourceAsStream(name), name)) {
            return new KnownFields(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("\\s*#.*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> Pattern.compile(
                            line.replace("{", "(?:").replace("}", ")?").replace("*", "[^/]+")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds each element and attribute with a value that the list does not have. */
    public void check(Element root, Findings findings) {
        var unknown = new TreeMap<String, String>();
        walk(root, "", unknown);
        tell(unknown, findings);
    }

    private void walk(Element element, String path, Map<String, String> unknown) {
        element.attributes().forEach((name, value) -> note(path + "@" + name, value, unknown));
        if (element.elements().findAny().isPresent()) {
            element.elements()
                    .forEach(child -> walk(child, path.isEmpty() ? child.name() : path + "/" + child.name(), unknown));
        } else {
            note(path, element.words(), unknown);
        }
    }

    /** The same of an object of a list; of what is listed in it, each. */
    public void check(JsonNode object, Findings findings) {
        var unknown = new TreeMap<String, String>();
        walk(object, "", unknown);
        tell(unknown, findings);
    }

    private void walk(JsonNode node, String path, Map<String, String> unknown) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + "/" + field.getKey(), unknown));
        } else if (node.isArray()) {
            node.forEach(one -> walk(one, path, unknown));
        } else {
            note(path, node.asText(), unknown);
        }
    }

    private void note(String path, String value, Map<String, String> unknown) {
        if (!value.isBlank() && !unknown.containsKey(path) && !isKnown(path)) {
            unknown.put(path, value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
        }
    }

    private static void tell(Map<String, String> unknown, Findings findings) {
        unknown.forEach((path, value) -> findings.warning(
                Finding.Stage.CHECK,
                path,
                "a field that is not known and is not kept, with the value '" + value + "'"));
    }

    public boolean isKnown(String path) {
        if (seen.contains(path)) {
            return true;
        }
        boolean isKnown =
                known.stream().anyMatch(pattern -> pattern.matcher(path).matches());
        if (isKnown && seen.size() < MOST_SEEN) {
            seen.add(path);
        }
        return isKnown;
    }
}
