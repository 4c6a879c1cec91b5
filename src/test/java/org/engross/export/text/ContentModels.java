package org.engross.export.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.ingest.Bundled;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SourceException;

/** What the schema of USLM lets stand where, as far as our prints go: {@code src/test/resources/uslm/content-models.csv}. */
public final class ContentModels {

    private static final String USLM = "http://schemas.gpo.gov/xml/uslm";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final Pattern NAME = Pattern.compile("%?[a-zA-Z:]+");

    /**
     * An element's model.
     *
     * @param children matches their names, each followed by a semicolon
     * @param attributes their types by their names
     */
    private record Model(boolean words, Pattern children, Map<String, String> attributes, Set<String> required) {}

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Model> models = new HashMap<>();

    /** Reads the table. */
    public static ContentModels read() {
        var models = new ContentModels();
        var table = Bundled.text(HeldTexts.HOME.resolve("src/test/resources/uslm/content-models.csv"));
        var rows = table.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        rows.stream().filter(row -> row[0].startsWith("%")).forEach(row -> models.groups.put(row[0], row[2]));
        var names = rows.stream()
                .flatMap(row -> Pattern.compile(" ").splitAsStream(row[0]))
                .filter(name -> !name.startsWith("%") && !name.startsWith("dc:"))
                .collect(Collectors.joining("|"));
        models.groups.put("any", names);
        rows.stream().filter(row -> !row[0].startsWith("%")).forEach(models::add);
        return models;
    }

    private void add(String[] row) {
        var attributes = new HashMap<String, String>();
        var required = new HashSet<String>();
        for (var attribute : row[3].isEmpty() ? new String[0] : row[3].split(" ")) {
            var name = attribute.substring(0, attribute.indexOf(':'));
            if (name.endsWith("!")) {
                name = name.substring(0, name.length() - 1);
                required.add(name);
            }
            attributes.put(name, attribute.substring(attribute.indexOf(':') + 1));
        }
        var model = new Model(row[1].equals("yes"), Pattern.compile(children(row[2])), attributes, required);
        for (var name : row[0].split(" ")) {
            models.put(name, model);
        }
    }

    private String children(String expression) {
        var names = NAME.matcher(expression).replaceAll(found -> {
            var group = groups.get(found.group());
            return group == null ? "(?:" + found.group() + ";)" : "(?:" + children(group) + ")";
        });
        return names.replace(" ", "");
    }

    /** What in an XML document is not as the table has it; empty if everything is. */
    public List<String> violations(String xml) {
        try {
            var found = new ArrayList<String>();
            violations(ElementReader.read(xml.getBytes(StandardCharsets.UTF_8)), found);
            return found;
        } catch (SourceException e) {
            throw new AssertionError(xml, e);
        }
    }

    private void violations(Element element, List<String> found) {
        var name = name(element);
        var model = models.get(name);
        if (model == null) {
            found.add(name + " is no element of the schema, or none that we print");
            return;
        }
        var children = element.elements().map(child -> name(child) + ";").collect(Collectors.joining());
        if (!model.children().matcher(children).matches()) {
            found.add(name + " may not hold, in this order: " + children);
        }
        if (!model.words() && element.children().stream().anyMatch(ContentModels::isWords)) {
            found.add(name + " may not hold words");
        }
        element.attributes().forEach((attribute, value) -> {
            if (!isAllowed(model.attributes().get(attribute), value)) {
                found.add(name + " may not bear " + attribute + "=" + value);
            }
        });
        model.required().stream()
                .filter(attribute -> !element.attributes().containsKey(attribute))
                .forEach(attribute -> found.add(name + " must bear " + attribute));
        element.elements().forEach(child -> violations(child, found));
    }

    private static boolean isWords(Node node) {
        return node instanceof Node.Characters characters && !characters.text().isBlank();
    }

    private static boolean isAllowed(String type, String value) {
        if (type == null) {
            return false;
        }
        if (type.equals("uri")) {
            return isUri(value);
        }
        return type.chars().allMatch(Character::isDigit)
                ? value.codePointCount(0, value.length()) <= Integer.parseInt(type)
                : Set.of(type.split("/")).contains(value);
    }

    private static boolean isUri(String value) {
        try {
            URI.create(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String name(Element element) {
        return switch (element.namespace()) {
            case USLM -> element.name();
            case DUBLIN_CORE -> "dc:" + element.name();
            default -> element.namespace() + " " + element.name();
        };
    }
}
