package org.engross.ingest.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;

/**
 * Reads the sponsors that a measure prints at its head. The one who introduces it is the first called sponsor: a later
 * print names the member who reported it in the same way.
 */
public final class SponsorsReader {

    private final List<Element> heads;
    private final List<String> ids;
    private final Findings findings;

    /**
     * @param heads the elements at the head of the print, in its order
     * @param ids the attributes that name a member, the first that is there first
     */
    public SponsorsReader(List<Element> heads, List<String> ids, Findings findings) {
        this.heads = heads;
        this.ids = ids;
        this.findings = findings;
    }

    /** In the order of the print; none if it prints none. */
    public List<PrintedName> read() {
        return Stream.concat(
                        named("sponsor").limit(1).map(name -> name(PrintedName.Role.SPONSOR, name)),
                        named("cosponsor").map(name -> name(PrintedName.Role.COSPONSOR, name)))
                .toList();
    }

    private Stream<Element> named(String element) {
        return heads.stream()
                .flatMap(Element::descendants)
                .filter(child -> child.is(element) && !child.words().isEmpty());
    }

    private PrintedName name(PrintedName.Role role, Element name) {
        return new PrintedName(role, name.words(), id(name));
    }

    private Optional<MemberId> id(Element name) {
        var id = ids.stream()
                .map(name::attribute)
                .filter(value -> !value.isEmpty())
                .findFirst();
        try {
            return id.map(MemberId::new);
        } catch (IllegalArgumentException e) {
            findings.warning(Finding.Stage.METADATA, heads.getFirst().name(), e.getMessage());
            return Optional.empty();
        }
    }
}
