package org.engross.codification;

import java.util.List;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;

/** Which section of an Act stands where in the Code. It is data: no rule leads from one number to the other. */
public record Correspondence(List<SectionNames> sections) {

    public Correspondence {
        sections = List.copyOf(sections);
    }

    /**
     * Reads a table of sections.
     *
     * @param rows below the header, {@code usc/47/230,act/communications-1934/230}
     */
    public static Correspondence of(List<String> rows) {
        return new Correspondence(rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.split(","))
                .map(cells -> new SectionNames(
                        Optional.of((CodeSection) LawCitation.parse(cells[0])),
                        Optional.of((ActSection) LawCitation.parse(cells[1]))))
                .toList());
    }

    /** The names of a section of the Code or of an Act; empty for a law as a whole. */
    public Optional<SectionNames> of(LawCitation law) {
        return switch (law) {
            case CodeSection code ->
                sections.stream()
                        .filter(names -> names.code().filter(code::equals).isPresent())
                        .findAny()
                        .or(() -> Optional.of(SectionNames.of(code)));
            case ActSection act ->
                sections.stream()
                        .filter(names -> names.act().filter(act::equals).isPresent())
                        .findAny()
                        .or(() -> Optional.of(SectionNames.of(act)));
            case LawCitation.PublicLaw whole -> Optional.empty();
            case LawCitation.PrivateLaw whole -> Optional.empty();
        };
    }
}
