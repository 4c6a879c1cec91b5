package org.engross.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the press calls things, which no official record does: an editor's file, {@code fixtures/names.json}. */
@ApplicationScoped
public class PopularNames {

    /**
     * A name and what bears it.
     *
     * @param of what the record calls it
     */
    public record PopularName(String name, String address, String of) {}

    private record Names(List<PopularName> names) {}

    private final List<PopularName> names;

    @Inject
    PopularNames(ObjectMapper json, @ConfigProperty(name = "engross.facts") String facts) {
        var file = Path.of(facts, "names.json");
        try {
            names = json.readValue(file.toFile(), Names.class).names();
        } catch (IOException e) {
            throw new UncheckedIOException("the popular names cannot be read: " + file, e);
        }
    }

    /** In the order of the file. */
    public List<PopularName> all() {
        return names;
    }

    /** What the press calls what stands at an address, the first name given; of a law whatever its day. */
    public Optional<String> at(String address) {
        var bare = withoutDay(address);
        return names.stream()
                .filter(name -> withoutDay(name.address()).equals(bare))
                .map(PopularName::name)
                .findFirst();
    }

    private static String withoutDay(String address) {
        return address.replaceFirst("@.*$", "");
    }

    /** What bears a name that begins with these words, those first that bear it whole. */
    public List<PopularName> beginning(String words) {
        var asked = plain(words);
        return names.stream()
                .filter(name -> !asked.isEmpty() && (plain(name.name()) + " ").startsWith(asked))
                .sorted(Comparator.comparing(name -> !plain(name.name()).equals(asked)))
                .toList();
    }

    /** What bears a name that the words asked for contain, letter case and dashes aside. */
    public List<PopularName> in(String words) {
        var asked = " " + plain(words) + " ";
        return names.stream()
                .filter(name -> asked.contains(" " + plain(name.name()) + " "))
                .toList();
    }

    /** In small letters and figures, a space between words. */
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
