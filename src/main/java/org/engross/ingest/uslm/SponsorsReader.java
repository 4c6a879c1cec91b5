package org.engross.ingest.uslm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.ingest.Element;
import org.engross.ingest.Finding;
import org.engross.ingest.Findings;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;

/**
 * Reads the sponsors that a measure prints in its preface. The one who introduces it is the first called sponsor: a
 * later print names the member who reported it in the same way.
 */
final class SponsorsReader {

    private static final List<String> IDS = List.of("houseId", "senateId", "bioGuideId");

    private final Element root;
    private final Findings findings;

    SponsorsReader(Element root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** In the order of the print; none if it prints none. */
    List<PrintedName> read() {
        return Stream.concat(
                        named("sponsor").limit(1).map(name -> name(PrintedName.Role.SPONSOR, name)),
                        named("cosponsor").map(name -> name(PrintedName.Role.COSPONSOR, name)))
                .toList();
    }

    private Stream<Element> named(String element) {
        return root.elements()
                .filter(child -> child.is("preface"))
                .flatMap(Element::descendants)
                .filter(child -> child.is(element) && !child.words().isEmpty());
    }

    private PrintedName name(PrintedName.Role role, Element name) {
        return new PrintedName(role, name.words(), id(name));
    }

    private Optional<MemberId> id(Element name) {
        var id = IDS.stream()
                .map(name::attribute)
                .filter(value -> !value.isEmpty())
                .findFirst();
        try {
            return id.map(MemberId::new);
        } catch (IllegalArgumentException e) {
            findings.warning(Finding.Stage.METADATA, "preface", e.getMessage());
            return Optional.empty();
        }
    }
}
