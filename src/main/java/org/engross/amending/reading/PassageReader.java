package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;

/**
 * Reads what is struck or what an insertion stands next to: "“tax” each place it appears", "the period at the end of
 * paragraph (2)", "paragraphs (1) and (2)", "“(A)” and all that follows through the period".
 */
final class PassageReader {

    private static final String IT = "(?:it|they|such|(?:either such|such|that|the|those) "
            + "(?:(?:dollar )?(?:terms?|words?|phrases?|matter|figures?|dates?|references?|amounts?|numbers?|year|name|title|citation)))";
    static final Pattern QUOTED = Pattern.compile(
            "(?:(?:the|such) (?:words?|phrases?|terms?|figures?|dates?|amounts?|numbers?|item|dollar amount|year) )?"
                    + Phrase.Q);
    private static final Pattern NEXT_QUOTED = Pattern.compile("(?:, and|,| and) " + Phrase.Q);
    private static final Pattern EACH = Pattern.compile(",? ?(?:in |at )?(?:each|every|both|all) "
            + "(?:places?|times?|instances?|occurrences?)(?: that| in which| where| at which)??(?: (?:" + IT
            + " )?(?:appears?|occurs?|appearing))?(?= |[;,.—]|$)|,? wherever (?:" + IT
            + " )?(?:appears?|occurs|appearing)");
    private static final Pattern BUT_LAST =
            Pattern.compile(" \\((?:other than|except) the last place(?: it appears)?\\)");
    private static final Pattern NTH =
            Pattern.compile(",? ?(?:in )?(?:the )?(first|second|third|fourth|fifth|1st|2d|2nd|3d|3rd|4th|5th|last) "
                    + "(?:place|time|instance|occurrence)(?: that| in which| where)? " + IT + " (?:appears?|occurs?)");
    private static final Pattern AT_END =
            Pattern.compile(",? (?:after the semicolon(?: at the end)?|at (?:the )?end(?: thereof)?)");
    private static final Pattern AT_BEGINNING = Pattern.compile(",? at the beginning");
    static final Pattern NARROW = Pattern.compile(",? (?:in|of) (?:each of )?(?=\\S)");
    static final Pattern MARK = Pattern.compile(
            "(?:the |a |an )?(final |last |ending |end )?(?:(first|second|third|fourth|1st|2d|2nd|3d|3rd|4th) )?(period|semicolon|semi-colon|comma|colon|dash|em dash|question mark)(?= |[;,.—:]|$)");
    static final Pattern FOLLOWS = Pattern.compile(",? ?and all (?:the matter )?that follows(?: thereafter| it)?"
            + "(?= (?:through|to|up|until|before|and|in|,)|[,;.]|$)|(?= through «q)");

    /** A passage and the places where it is to be looked for. */
    record Found(Passage passage, List<Target> where) {}

    private final Phrase phrase;
    private final PlaceReader places;

    PassageReader(Phrase phrase, PlaceReader places) {
        this.phrase = phrase;
        this.places = places;
    }

    private static final Pattern NTH_OF = Pattern.compile(
            "the (first|second|third|fourth|fifth|1st|2d|2nd|3d|3rd|4th|5th|last) (?:place|time|occurrence|instance)(?: of| that| where| at which)? "
                    + Phrase.Q + "(?: (?:appears|occurs))?");
    private static final Pattern END_FIRST = Pattern.compile("at the end,? " + Phrase.Q);

    /** The passages at the cursor, each in the given places or in narrower ones; empty where none is read. */
    List<Found> read(List<Target> where, boolean many) {
        if (phrase.accept(QUOTED)) {
            var words = new ArrayList<String>();
            words.add(phrase.quoted(1));
            while (many && phrase.accept(NEXT_QUOTED)) {
                words.add(phrase.quoted(1));
            }
            return qualified(words, where);
        }
        int before = phrase.at();
        var head = new HeadReader(phrase, this).read(where);
        if (head.isPresent() || phrase.at() != before) {
            return head.map(passage -> new Found(passage, where)).stream().toList();
        }
        if (phrase.accept(NTH_OF)) {
            var nth = Occurrence.nth(DesignationSeries.ofWord(phrase.group(1)));
            return of(phrase.quoted(2), nth, where);
        }
        if (phrase.accept(END_FIRST)) {
            return of(phrase.quoted(1), Occurrence.AT_THE_END, where);
        }
        if (phrase.accept(MARK)) {
            var mark = PunctuationMark.of(phrase.group(3));
            if (phrase.group(2) != null) {
                var nth = Occurrence.nth(DesignationSeries.ofWord(phrase.group(2)));
                return of(mark, nth, where);
            }
            if (phrase.group(1) == null) {
                return qualified(List.of(mark), where);
            }
            boolean last = phrase.group(1).equals("last ");
            var at = last && phrase.sees(NARROW) ? Occurrence.nth(Occurrence.LAST) : Occurrence.AT_THE_END;
            return of(mark, at, narrowed(where));
        }
        var named = placesIn(where);
        return named.isEmpty() ? List.of() : List.of(new Found(new Passage.Named(named), where));
    }

    /** The places that "in …" names here within the given ones; these where nothing does. */
    private List<Target> narrowed(List<Target> where) {
        int before = phrase.at();
        var places = phrase.accept(NARROW) ? placesIn(where) : List.<Target>of();
        if (places.isEmpty()) {
            phrase.back(before);
        }
        return places.isEmpty() ? where : places;
    }

    /** One quoted passage; none where the quotation is empty. */
    private static List<Found> of(String words, Occurrence occurrence, List<Target> where) {
        return words.isBlank()
                ? List.of()
                : List.of(new Found(new Passage.Quoted(words.strip(), occurrence, Optional.empty()), where));
    }

    /** More places than any order names; where more are named, none is read. */
    private static final int BOUND = 2_000;

    /** The places named at the cursor, within each of the given ones. */
    List<Target> placesIn(List<Target> where) {
        int start = phrase.at();
        int end = start;
        var named = new LinkedHashSet<Target>();
        for (var base : where) {
            phrase.back(start);
            named.addAll(places.read(base));
            end = phrase.at();
            if (named.size() > BOUND) {
                phrase.back(start);
                return List.of();
            }
        }
        phrase.back(end);
        return List.copyOf(named);
    }

    private static final Pattern EXCEPT = Pattern.compile(",? \\((?:except|other than) in ");
    private static final Pattern CLOSE = Pattern.compile("\\)");

    private List<Found> qualified(List<String> words, List<Target> where) {
        var narrowed = where;
        var occurrence = Occurrence.SOLE;
        Optional<Passage.Through> through = Optional.empty();
        while (true) {
            var further = occurrence();
            if (further != null) {
                occurrence = further;
            } else if (through.isEmpty() && phrase.accept(FOLLOWS)) {
                through = new ThroughReader(phrase, this).read(where);
                if (through.isEmpty()) {
                    return List.of();
                }
            } else {
                int before = phrase.at();
                if (occurrence.equals(Occurrence.EACH) && phrase.accept(EXCEPT)) {
                    var without = placesIn(where);
                    if (without.isEmpty() || !phrase.accept(CLOSE)) {
                        return List.of();
                    }
                    narrowed = narrowed.stream()
                            .map(target -> target.then(List.of(new Step.Except(without))))
                            .toList();
                    continue;
                }
                if (!phrase.accept(NARROW)) {
                    break;
                }
                var places = placesIn(narrowed);
                if (places.isEmpty()) {
                    phrase.back(before);
                    break;
                }
                narrowed = places;
            }
        }
        var found = new ArrayList<Found>();
        for (var one : words) {
            if (one.isBlank()) {
                return List.of();
            }
            found.add(new Found(new Passage.Quoted(one.strip(), occurrence, through), narrowed));
        }
        return found;
    }

    /** "inserting “B” each place it appears": what is said of words after others, of each of several passages. */
    List<Found> late(List<Found> found) {
        var qualified = new ArrayList<Found>();
        int at = phrase.at();
        for (var one : found) {
            phrase.back(at);
            qualified.add(late(one));
        }
        return qualified;
    }

    /** The same passage with what is said of it here, after other words. */
    Found late(Found found) {
        if (!(found.passage() instanceof Passage.Quoted quoted)) {
            return found;
        }
        var said = qualified(List.of(quoted.words()), found.where());
        if (said.isEmpty()) {
            return found;
        }
        var passage = (Passage.Quoted) said.getFirst().passage();
        var occurrence = passage.occurrence().equals(Occurrence.SOLE) ? quoted.occurrence() : passage.occurrence();
        var through = quoted.through().isPresent() ? quoted.through() : passage.through();
        return new Found(
                new Passage.Quoted(quoted.words(), occurrence, through),
                said.getFirst().where());
    }

    /** Which of the places is said at the cursor; null where nothing is. */
    Occurrence occurrence() {
        if (phrase.accept(EACH)) {
            return phrase.accept(BUT_LAST) ? Occurrence.EACH_BUT_LAST : Occurrence.EACH;
        }
        if (phrase.accept(NTH)) {
            return Occurrence.nth(DesignationSeries.ofWord(phrase.group(1)));
        }
        if (phrase.accept(AT_END)) {
            return Occurrence.AT_THE_END;
        }
        return phrase.accept(AT_BEGINNING) ? Occurrence.AT_THE_BEGINNING : null;
    }
}
