package org.engross.fetch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;

/** What is to be fetched, as a person asks for it. {@link #toString()} gives the words by which it is asked for again. */
public sealed interface Wanted {

    /** A measure, {@code hr1865-115}: its status record, its texts, its law and its roll calls. */
    record OfMeasure(MeasureId measure) implements Wanted {

        public OfMeasure {
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public String toString() {
            return measure.toString();
        }
    }

    /** All measures of a type, {@code 118 hr}: their status records and texts. */
    record OfType(Congress congress, MeasureType type) implements Wanted {

        public OfType {
            Objects.requireNonNull(congress, "congress");
            Objects.requireNonNull(type, "type");
        }

        @Override
        public String toString() {
            return congress + " " + type.code();
        }
    }

    /** All roll calls of both chambers, {@code votes 118}. */
    record Votes(Congress congress) implements Wanted {

        public Votes {
            Objects.requireNonNull(congress, "congress");
        }

        @Override
        public String toString() {
            return "votes " + congress;
        }
    }

    /**
     * The Code as it stood after a law, {@code code@118-34}, or one title of it, {@code code@118-34/47}.
     *
     * @param title empty for all titles
     */
    record CodeAt(LawCitation.PublicLaw law, String title) implements Wanted {

        public CodeAt {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(title, "title");
        }

        @Override
        public String toString() {
            return "code@" + law.congress() + "-" + law.number() + (title.isEmpty() ? "" : "/" + title);
        }
    }

    /** All who sit and who sat: {@code members}. */
    record AllMembers() implements Wanted {

        @Override
        public String toString() {
            return "members";
        }
    }

    /** {@code code@118-34/47}. */
    Pattern CODE = Pattern.compile("code@([1-9][0-9]{0,2})-([1-9][0-9]{0,3})(?:/([1-9][0-9]?[aA]?))?");

    /** A Congress. */
    Pattern CONGRESS = Pattern.compile("[1-9][0-9]{0,2}");

    /**
     * Reads what is asked for in words: {@code hr1865-115 118 hr votes 118 code@118-34 members}.
     *
     * @throws IllegalArgumentException with the word that is none of these
     */
    static List<Wanted> parse(List<String> words) {
        var rest = new ArrayDeque<>(words);
        var all = new ArrayList<Wanted>();
        while (!rest.isEmpty()) {
            all.add(next(rest.pop(), rest));
        }
        return List.copyOf(all);
    }

    private static Wanted next(String word, Deque<String> rest) {
        var code = CODE.matcher(word);
        if (code.matches()) {
            var law = new LawCitation.PublicLaw(congress(code.group(1)), Integer.parseInt(code.group(2)), "");
            return new CodeAt(law, code.group(3) == null ? "" : code.group(3));
        }
        if (word.equals("members")) {
            return new AllMembers();
        }
        if (word.equals("votes")) {
            return new Votes(congress(after(word, rest, "the Congress, as in votes 118")));
        }
        return CONGRESS.matcher(word).matches()
                ? new OfType(congress(word), MeasureType.parse(after(word, rest, "the type of measure, as in 118 hr")))
                : new OfMeasure(MeasureId.parse(word));
    }

    private static String after(String word, Deque<String> rest, String lacking) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("after '" + word + "' stands nothing: it lacks " + lacking);
        }
        return rest.pop();
    }

    private static Congress congress(String number) {
        if (!CONGRESS.matcher(number).matches()) {
            throw new IllegalArgumentException("not a Congress: '" + number + "'");
        }
        return new Congress(Integer.parseInt(number));
    }
}
