package org.engross.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.codification.Correspondence;
import org.engross.codification.SectionNames;
import org.engross.find.CitationList;
import org.engross.find.CitedThing;
import org.engross.find.CitedThings;
import org.engross.find.JoinedCitation;

/**
 * A citation as it was read.
 *
 * @param parts the places that it cites, in its order; of each everything that it may name
 * @param note what a name in it stands for, or that the two things differ that it takes for one; empty where nothing is to be said
 */
record ReadCitation(List<List<CitedThing>> parts, String note) {

    private static final ReadCitation NOTHING = new ReadCitation(List.of(), "");

    /** What only seems to be several citations is read as the one that it is. */
    static ReadCitation of(String cite, CitedThings cited, Correspondence correspondence) {
        var whole = whole(cite, cited, correspondence);
        return whole.isRead() ? whole : listed(cite, cited, correspondence);
    }

    /** Whole citations, joined as a list; one of them that is not read is told as that. */
    private static ReadCitation listed(String cite, CitedThings cited, Correspondence correspondence) {
        var listed = CitationList.of(
                cite, words -> Optional.of(whole(words, cited, correspondence)).filter(ReadCitation::isRead));
        return new ReadCitation(
                listed.stream()
                        .flatMap(one -> one
                                .read()
                                .map(ReadCitation::parts)
                                .orElseGet(() -> List.of(List.of(new CitedThing.CitedUnread(one.words()))))
                                .stream())
                        .toList(),
                notes(listed.stream().flatMap(one -> one.read().stream())));
    }

    /** One citation, which may cite several places or one thing twice. */
    private static ReadCitation whole(String cite, CitedThings cited, Correspondence correspondence) {
        var one = single(cite, cited);
        if (one.isRead()) {
            return one;
        }
        return JoinedCitation.twice(cite).stream()
                .map(twice -> twice(twice, cited, correspondence))
                .filter(ReadCitation::isRead)
                .findFirst()
                .orElseGet(() -> places(cite, cited));
    }

    private boolean isRead() {
        return !parts.isEmpty();
    }

    private static ReadCitation single(String cite, CitedThings cited) {
        var things = cited.of(cite);
        return things.isEmpty()
                ? NOTHING
                : new ReadCitation(
                        List.of(things),
                        CitedThings.edition(cite).map(ReadCitation::ofEdition).orElseGet(() -> cited.standsFor(cite)));
    }

    /** Which laws an edition has worked in is not known here, so its year gives no day. */
    private static String ofEdition(String edition) {
        return "“" + edition
                + "” names an edition of the Code. Which text it prints is not known here: the day that is asked for decides.";
    }

    /** Several places, each of which must be read, else the citation is not. */
    private static ReadCitation places(String cite, CitedThings cited) {
        var each = JoinedCitation.each(cite).stream()
                .map(one -> single(one, cited))
                .toList();
        return each.isEmpty() || !each.stream().allMatch(ReadCitation::isRead)
                ? NOTHING
                : new ReadCitation(
                        each.stream().flatMap(one -> one.parts().stream()).toList(), notes(each.stream()));
    }

    private static String notes(Stream<ReadCitation> each) {
        return each.map(ReadCitation::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static ReadCitation twice(
            JoinedCitation.TwiceCited twice, CitedThings cited, Correspondence correspondence) {
        var before = whole(twice.before(), cited, correspondence);
        var within = whole(twice.inBrackets(), cited, correspondence);
        if (!before.isRead() || !within.isRead()) {
            return NOTHING;
        }
        if (before.isSame(within, correspondence)) {
            return before;
        }
        var both = "“" + twice.before() + "” and “" + twice.inBrackets() + "”";
        return new ReadCitation(
                List.of(Stream.concat(before.things(), within.things()).toList()),
                Stream.of(
                                before.note(),
                                before.isComparable(within, correspondence)
                                        ? "The citation takes " + both + " for one, but they differ; both are told."
                                        : "Whether " + both + " are one is not known here; both are told.")
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private Stream<CitedThing> things() {
        return parts.stream().flatMap(List::stream);
    }

    /** In brackets may stand the places again, one for one, or the whole of which all of them are places. */
    private boolean isSame(ReadCitation within, Correspondence correspondence) {
        return (within.parts().size() == 1 || within.parts().size() == parts.size())
                && IntStream.range(0, parts.size())
                        .allMatch(at -> isSame(
                                parts.get(at),
                                within.parts().get(within.parts().size() == 1 ? 0 : at),
                                correspondence));
    }

    private static boolean isSame(List<CitedThing> these, List<CitedThing> those, Correspondence correspondence) {
        return these.stream().anyMatch(one -> those.stream().anyMatch(other -> isSame(one, other, correspondence)));
    }

    private static boolean isSame(CitedThing one, CitedThing whole, Correspondence correspondence) {
        int depth = whole.places().size();
        return names(whole, correspondence)
                        .anyMatch(name -> names(one, correspondence).anyMatch(name::equals))
                && depth <= one.places().size()
                && one.places().subList(0, depth).equals(whole.places());
    }

    /** Whether each side has a name of the same kind, so that two that are not equal are two things. */
    private boolean isComparable(ReadCitation within, Correspondence correspondence) {
        return things().flatMap(one -> names(one, correspondence))
                .map(Object::getClass)
                .anyMatch(kind -> within.things()
                        .flatMap(one -> names(one, correspondence))
                        .anyMatch(kind::isInstance));
    }

    /** Under which names a thing may be cited. */
    private static Stream<Object> names(CitedThing one, Correspondence correspondence) {
        return switch (one) {
            case CitedThing.CitedLaw law -> lawNames(law.law(), correspondence);
            case CitedThing.CitedMeasure of -> Stream.of(of.measure());
            case CitedThing.CitedVersion text ->
                text.text() instanceof TextId.OfLaw of ? lawNames(of.law(), correspondence) : Stream.of(text.text());
            case CitedThing.CitedNote note -> Stream.of(note);
            case CitedThing.CitedUnheld nothing -> Stream.of();
            case CitedThing.CitedUnread nothing -> Stream.of();
        };
    }

    private static Stream<Object> lawNames(LawCitation law, Correspondence correspondence) {
        var others = correspondence.of(law);
        return Stream.of(Optional.of(law), others.flatMap(SectionNames::code), others.flatMap(SectionNames::act))
                .flatMap(Optional::stream);
    }
}
