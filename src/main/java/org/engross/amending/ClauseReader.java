package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;

/** Reads the own words of one amending provision: places and actions in their order. */
final class ClauseReader {

    private static final Pattern SEPARATOR = Pattern.compile(
            "[\\s,;:.—]+|(?:and|or|then|by)(?= )|(?:is|are)(?: each| hereby| further| also)* amended(?: by| as follows| further)?(?=[\\s—:,])"
                    + "|(?:is|are)(?= further amended| amended)|by(?=—)|as follows(?=[:—])");
    private static final Pattern IN = Pattern.compile("(?:[Ii]n|within) (?=\\S)");
    private static final Pattern LAYOUT = Pattern.compile(
            "(?:by )?(?:moving|adjusting|indenting|realigning|conforming|aligning)[^;«]*?(?:margins?|indent(?:ation|ing|ed)?|appropriately|accordingly|\\bems?\\b)[^;«]*");
    private static final Pattern AS_AMENDED = Pattern.compile(
            ",? ?\\(?as (?:so )?(?:further )?(?:amended|redesignated|added|designated|inserted|transferred|in effect|so designated|restated|and redesignated|proposed)"
                    + "(?: (?:by|in|under|on|and|before|immediately|pursuant|of|to)[^;«)—]*?)?(?:\\)|,(?= )|(?= is | are |—|;|$))");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[;,.:—)]|and\\b|as )");
    static final Pattern CUE = Pattern.compile(
            "\\b(?:is|are|be|as)(?: further| hereby| each| also)* (?:amended|repealed|redesignated)(?! by section)|\\b(?:striking|inserting|redesignating|repealing|striking out)\\b"
                    + "|\\bby (?:adding|amending|designating|transferring|moving|renumbering|revising|replacing)|\\b(?:transferred|inserted) (?:to|after|so as)");
    private static final Pattern RESUME = Pattern.compile(
            "(?:by )?(?:striking|inserting|adding|redesignating|amending|repealing) |\\b(?:[Ii]n )?(?:[Ss]ections? [0-9]|[Ss]uch section|[Tt]itle [0-9])|\\b[Ii]n (?:the |such )?(?:[Ss]ubsection|[Pp]aragraph|[Ss]ubparagraph|[Cc]lause|[Ss]ubclause|matter|heading) |(?:Subsection|Paragraph|Subparagraph|Clause)s? \\(|The (?:heading|matter|first|second|third|last) ");
    private static final Pattern CLAUSE_END = Pattern.compile("[;]");
    private static final Pattern PLACE_WORD =
            Pattern.compile("\\s*(?:in|within|at|from|wherever|except|for|under|on|the|each)\\b", Pattern.CASE_INSENSITIVE);

    private final Phrase phrase;
    private final LawReader laws;
    private final ActionReader actions;
    private final ProvisionPath path;
    private final List<Instruction> instructions;
    private final List<AmendatoryLanguage.Unread> unread;

    ClauseReader(Phrase phrase, LawReader laws, ProvisionPath path, List<Instruction> instructions,
            List<AmendatoryLanguage.Unread> unread) {
        this.phrase = phrase;
        this.laws = laws;
        this.path = path;
        this.instructions = instructions;
        this.unread = unread;
        this.actions = new ActionReader(phrase, new PlaceReader(phrase, laws), path);
    }

    /** Where the provisions below are to be executed. */
    record Context(List<Target> where, boolean unread) {}

    Context read(Context context) {
        var base = context.where();
        var current = base;
        boolean lost = context.unread();
        while (!phrase.ended()) {
            if (phrase.accept(AS_AMENDED) || phrase.accept(LAYOUT) || phrase.accept(SEPARATOR)) {
                continue;
            }
            int start = phrase.at();
            boolean in = phrase.accept(IN);
            var places = placesFrom(base, current);
            if (!places.isEmpty() && (in || followed())) {
                current = places;
                base = places.getFirst().address().equals(base.getFirst().address()) ? base : sections(places);
                laws.remember(places.getFirst());
                continue;
            }
            phrase.back(start);
            if (!lost && act(current)) {
                continue;
            }
            lost |= skip(start);
        }
        return new Context(current, lost);
    }

    private static List<Target> sections(List<Target> places) {
        return places.stream()
                .map(place -> new Target(place.address(), List.of()))
                .distinct()
                .toList();
    }

    private static final Pattern FOLLOWED = Pattern.compile(
            ",? ?(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?,? ?(?:—|:|$|(?:as |is |are |by |to read|relating)|and (?=[a-z]+ \\())");

    private boolean followed() {
        return phrase.sees(FOLLOWED);
    }

    /** Places named here: of a deeper level, within those at hand; else within the base of the clause. */
    private List<Target> placesFrom(List<Target> base, List<Target> current) {
        int start = phrase.at();
        var nested = actions.passages().placesIn(current);
        if (nested.isEmpty() || base.equals(current) || deeper(nested.getFirst(), current.getFirst())) {
            return nested;
        }
        phrase.back(start);
        return actions.passages().placesIn(base);
    }

    /** Whether the unit named last lies below the one before it in rank. */
    private static boolean deeper(Target nested, Target current) {
        int index = current.steps().size();
        if (nested.steps().size() <= index || index == 0) {
            return nested.steps().size() > index;
        }
        if (nested.steps().get(index) instanceof Step.Unit unit && unit.level().isPresent()) {
            var above = LawReader.lastLevel(current);
            return above == null || unit.level().get().compareTo(above) > 0;
        }
        return true;
    }

    private boolean act(List<Target> current) {
        var read = actions.read(current);
        if (read.isEmpty() || !phrase.sees(ENDS)) {
            return false;
        }
        instructions.addAll(read);
        return true;
    }

    /** Passes over language that is not understood; answers whether what follows in the clause has lost its place. */
    private boolean skip(int start) {
        boolean place = phrase.sees(PLACE_WORD) && !phrase.sees(Pattern.compile("The amendment|The "));
        phrase.back(start);
        int from = start + 1;
        int end = place ? phrase.next(CLAUSE_END, from) : Math.min(phrase.next(RESUME, from), phrase.next(CLAUSE_END, from));
        boolean amendatory = CUE.matcher(" " + phrase.masked(start, end)).find();
        if (amendatory) {
            unread.add(new AmendatoryLanguage.Unread(path, phrase.shown(start, end)));
        }
        phrase.back(end);
        return amendatory || (place && phrase.masked(start, end).endsWith("—"));
    }
}
