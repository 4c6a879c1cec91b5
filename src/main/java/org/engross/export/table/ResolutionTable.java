package org.engross.export.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Sha256;
import org.engross.resolve.Resolution;
import org.engross.resolve.ResolvedText;
import org.engross.resolve.TextState;

/** What citations name as a table: a row for each thing that each may name, one for a citation that was not read. */
public final class ResolutionTable {

    private ResolutionTable() {}

    private record NamedLine(Resolution asked, Optional<ResolvedText> named) {

        private <T> T text(Function<TextState, T> cell) {
            return named.flatMap(ResolvedText::text).map(cell).orElse(null);
        }
    }

    /** The table, in the order of the citations. */
    public static Table of(List<Resolution> resolutions) {
        var columns = new Columns<NamedLine>("resolutions", "the citations, as they were read")
                .text("cite", line -> line.asked().cite())
                .date("on", line -> line.asked().on().orElse(null))
                .text("as", line -> line.named().map(ResolvedText::as))
                .text(
                        "standing",
                        line -> line.named()
                                .map(ResolvedText::standing)
                                .orElse(line.asked().standing())
                                .word())
                .text("text", line -> line.text(TextState::id))
                .date("from", line -> line.text(state -> state.from().orElse(null)))
                .date("until", line -> line.text(state -> state.until().orElse(null)))
                .text(
                        "path",
                        line -> line.text(state ->
                                state.place().map(ProvisionPath::toString).orElse("")))
                .text("words", line -> line.text(TextState::words))
                .text("words_sha256", line -> line.text(state -> Sha256.of(state.words())))
                .text(
                        "text_mark",
                        line -> line.text(state -> state.text().certainty().mark()))
                .text("address", line -> line.text(TextState::address))
                .text("why", line -> line.named().map(ResolvedText::why))
                .text("note", line -> line.asked().note());
        return columns.over("resolutions", "What citations name", newest(resolutions), lines(resolutions));
    }

    /** The day of the newest text that is told. */
    private static LocalDate newest(List<Resolution> resolutions) {
        return resolutions.stream()
                .flatMap(one -> one.items().stream())
                .flatMap(one -> one.text().stream())
                .flatMap(state -> state.from().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static List<NamedLine> lines(List<Resolution> resolutions) {
        return resolutions.stream()
                .flatMap(one -> one.items().isEmpty()
                        ? List.of(new NamedLine(one, Optional.empty())).stream()
                        : one.items().stream().map(item -> new NamedLine(one, Optional.of(item))))
                .toList();
    }
}
