package org.engross.find;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which people write the name of something.
 *
 * @param name of the form: {@code roll call}
 * @param examples words that have the form
 * @param finds what is looked up
 */
record WrittenForm(
        String name, List<String> examples, String finds, Pattern form, Function<Groups, List<Meaning>> meaning) {

    WrittenForm {
        examples = List.copyOf(examples);
    }

    /** What the words mean if they have the form as a whole; none if they do not, or the numbers are those of nothing. */
    List<Meaning> read(String words) {
        var matcher = form.matcher(words);
        try {
            return matcher.matches() ? meaning.apply(new Groups(matcher)) : List.of();
        } catch (IllegalArgumentException noSuchThing) {
            return List.of();
        }
    }

    /** The named parts of words that have the form. */
    record Groups(MatchResult match) {

        Groups(Matcher matcher) {
            this(matcher.toMatchResult());
        }

        /** The words of a part, or of the first of several that is there; empty where none is. */
        String words(String... names) {
            for (var name : names) {
                if (match.namedGroups().containsKey(name) && match.group(name) != null) {
                    return match.group(name).strip();
                }
            }
            return "";
        }

        int number(String... names) {
            return Integer.parseInt(words(names));
        }
    }
}
