package org.engross.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.citation.VersionId;
import org.engross.measure.Measure;
import org.engross.measure.PrintedName;
import org.engross.measure.StatusExtras;
import org.engross.measure.TextVersion;
import org.engross.measure.Title;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Facts;

/**
 * Measures of which texts are held and no record: what their texts print of themselves, and nothing else. Cosponsors,
 * actions and votes are not collected of them, which is not to say that there are none.
 */
final class TextMeasures {

    private static final Set<String> AS_INTRODUCED = Set.of("ih", "is");

    private TextMeasures() {}

    /** The facts, and with them a measure for each of which texts alone are held. */
    static Facts with(Facts facts, List<Holding> holdings) {
        var texts = new TreeMap<MeasureId, List<Holding>>();
        for (var held : holdings) {
            if (held.document().id() instanceof TextId.OfMeasure of
                    && facts.measure(of.version().measure()).isEmpty()) {
                texts.computeIfAbsent(of.version().measure(), none -> new ArrayList<>())
                        .add(held);
            }
        }
        if (texts.isEmpty()) {
            return facts;
        }
        var measures = new ArrayList<>(facts.measures());
        texts.forEach((id, held) -> measures.add(measure(id, held, facts.members())));
        return new Facts(facts.members(), measures, facts.amendments(), facts.rollCalls());
    }

    /** What the texts of a measure, at least one, print of it. */
    private static Measure measure(MeasureId id, List<Holding> held, Members members) {
        var documents = held.stream()
                .map(Holding::document)
                .sorted(Comparator.comparing(Document::date))
                .toList();
        var introduced = documents.stream()
                .filter(document ->
                        AS_INTRODUCED.contains(version(document).version().code()))
                .findFirst();
        var official = documents.getLast().officialTitle();
        return new Measure(
                id,
                official.isBlank() ? id.printed() : official,
                introduced.map(Document::date).flatMap(Undated::day),
                sponsor(introduced.orElse(documents.getFirst()), members),
                Optional.empty(),
                official.isBlank() ? List.of() : List.of(new Title("Official Title as printed", official)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                documents.stream().map(TextMeasures::listed).toList(),
                List.of(),
                List.of(),
                StatusExtras.unknown(),
                Optional.empty());
    }

    private static VersionId version(Document document) {
        return ((TextId.OfMeasure) document.id()).version();
    }

    private static TextVersion listed(Document document) {
        return new TextVersion(
                version(document),
                document.stage(),
                document.date(),
                document.dateNote(),
                document.source().url());
    }

    /** The one whom the print names, where it gives an id that is a known member's. */
    private static Optional<MemberId> sponsor(Document document, Members members) {
        return document.names().stream()
                .filter(name -> name.role() == PrintedName.Role.SPONSOR)
                .flatMap(name -> name.member().stream())
                .flatMap(id -> members.find(id).stream())
                .map(Member::id)
                .findFirst();
    }
}
