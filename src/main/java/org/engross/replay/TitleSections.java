package org.engross.replay;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The sections of a title as the engine has made them so far, by their keys: numbers in small letters. */
final class TitleSections {

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    private final int title;
    private final Map<String, MadeSection> sections = new LinkedHashMap<>();

    TitleSections(int title) {
        this.title = title;
    }

    int title() {
        return title;
    }

    /** The key of a section: {@code 1738b} for section 1738B. */
    static String key(String number) {
        return number.replace('–', '-').toLowerCase(Locale.ROOT);
    }

    /** The order of the Code: 101 stands after 9, and 1738a after 1738. */
    static Comparator<String> order() {
        return Comparator.comparing((String key) -> FIGURES.matcher(key)
                        .replaceAll(figures ->
                                "0".repeat(Math.max(0, 9 - figures.group().length())) + figures.group()))
                .thenComparing(Comparator.naturalOrder());
    }

    void put(String key, MadeSection section) {
        sections.put(key, section);
    }

    MadeSection get(String key) {
        return sections.getOrDefault(key, MadeSection.NONE);
    }

    List<String> keys() {
        return List.copyOf(sections.keySet());
    }

    /** The words of every section, by its key. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        sections.forEach((key, section) -> words.put(key, section.words()));
        return words;
    }

    /** All sections that a law renumbers go before any comes to stand anew. */
    void take(List<SectionChange> changes) {
        changes.stream().filter(one -> !one.from().equals(one.key())).forEach(one -> sections.remove(one.from()));
        changes.forEach(one -> sections.put(one.key(), one.made()));
    }
}
