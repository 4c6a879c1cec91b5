package org.engross.web.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.editorial.Effects;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.web.http.Dates;
import org.engross.web.request.FindRequest;

/** Every text held, grouped for a reader who is to pick two: laws, then measures, then amendments, each by date. */
@Singleton
record Chooser(Library library, Effects effects, FindRequest finding) {

    /** Texts of one law or measure. */
    record Group(String label, List<Option> options) {}

    /** How many texts are listed; of more none is, since they are found by their names. */
    private static final int MOST_LISTED = 250;

    /** One text: its expression, and what to call it, with what is not known of it. */
    record Option(String id, String label) {}

    /** What is named so far of the texts that are to be compared. */
    ChosenTexts begun(String... words) {
        return ChosenTexts.of(Arrays.asList(words), "", finding::texts);
    }

    /** None where there are too many to pick from. */
    List<Group> groups() {
        if (library.count() > MOST_LISTED) {
            return List.of();
        }
        var listed = library.holdings();
        var byGroup = listed.stream()
                .sorted(Holding.BY_DATE)
                .collect(Collectors.groupingBy(
                        Chooser::group, TreeMap::new, Collectors.mapping(Chooser::option, Collectors.toList())));
        var groups = new ArrayList<Group>();
        byGroup.forEach((key, options) -> groups.add(new Group(capital(key.substring(1)), options)));
        groups.add(new Group(
                effects.title(),
                effects.rows().stream()
                        .skip(1)
                        .map(row -> new Option(row.text(), "Section 230 " + row.label() + ", computed"))
                        .toList()));
        return groups;
    }

    /** The name of the group, after a digit that puts it in its place. */
    private static String group(Holding held) {
        return switch (held.document().id()) {
            case TextId.OfLaw of ->
                switch (of.law()) {
                    case LawCitation.ActSection act -> "1" + act.printed() + ", the Act’s own words";
                    case LawCitation.CodeSection code -> "2" + code.printed() + ", the Code’s print";
                    case LawCitation.PublicLaw law -> "5Public laws";
                    case LawCitation.PrivateLaw law -> "6Private laws";
                };
            case TextId.OfMeasure of -> "3" + of.version().measure().printed();
            case TextId.OfAmendment of -> "4Amendments offered on the floor";
        };
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static Option option(Holding held) {
        return new Option(
                held.id(),
                Stream.of(
                                held.document().title(),
                                Dates.printed(held.document().date()),
                                held.certainty().briefly())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
