package org.engross.codification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.LawCitation.PublicLaw;

/**
 * Which section of an Act stands where in the Code, as laws cite it and the Code's source credits say: {@code acts.csv},
 * made by {@code scripts/act-table.py}. What a text says itself goes before it. Where two rows disagree, since the Code's
 * editors moved the section or a law cites it wrongly, both are told and none is chosen.
 */
public final class ActTable {

    private static final Pattern OF_YEAR = Pattern.compile(" of ([0-9]{4})$");

    private final Map<String, List<ActRow>> rows;

    /**
     * One fact.
     *
     * @param act {@code Social Security Act}
     * @param law that enacted the Act, {@code plaw-93-236} or {@code May 20, 1926, ch. 347}; empty where it is not known
     * @param note whether the Code prints it as a note under its section
     * @param proof where that is said: {@code plaw-114-10}, {@code usc/45/231a}, {@code comps-1523}
     * @param places how many laws, sections of the Code and compilations say it, this one among them
     */
    public record ActRow(
            String act, String law, String section, CodeSection code, boolean note, String proof, int places) {
        public ActRow {
            Objects.requireNonNull(code, "code");
            if (act.isBlank() || section.isBlank() || proof.isBlank() || places < 1) {
                throw new IllegalArgumentException("a row without its Act, its section or its proof: " + code);
            }
        }

        /** {@code 42 U.S.C. 1395x}, {@code 42 U.S.C. 1441 note}. */
        public String printed() {
            return code.printed() + (note ? " note" : "");
        }

        /** Whose word it is, in a clause. */
        String told() {
            return "the table of Acts, not the text, says that section " + section + " of the " + act + " is "
                    + printed() + " (" + proofs() + ")";
        }

        private String proofs() {
            return proof + (places == 1 ? "" : " and " + (places - 1) + " more");
        }
    }

    private ActTable(List<ActRow> rows) {
        this.rows = rows.stream().collect(Collectors.groupingBy(row -> key(row.act(), row.section())));
    }

    public static ActTable of(List<ActRow> rows) {
        return new ActTable(rows);
    }

    /** The table that comes with the program, read when it is first asked. */
    public static ActTable ofProgram() {
        return OfProgram.TABLE;
    }

    private static final class OfProgram {
        private static final ActTable TABLE = new ActTable(read());
    }

    private static List<ActRow> read() {
        var file = Objects.requireNonNull(ActTable.class.getResourceAsStream("acts.csv"), "acts.csv");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var rows = new ArrayList<ActRow>();
            for (var cells : CSVFormat.RFC4180.parse(reader).stream().skip(1).toList()) {
                rows.add(row(cells.toList()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row as the file has it: {@code Social Security Act,"Aug. 14, 1935, ch. 531",1866,42/1395cc,plaw-114-255,3}. */
    static ActRow row(List<String> cells) {
        var code = cells.get(3).split("[/ ]");
        return new ActRow(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                new CodeSection(Integer.parseInt(code[0]), code[1]),
                code.length > 2,
                cells.get(4),
                Integer.parseInt(cells.get(5)));
    }

    private static String key(String act, String section) {
        return (act + "/" + section).replace('–', '-').toLowerCase(Locale.ROOT);
    }

    /** All rows of a section; none where the table does not have it, and several where they disagree. */
    public List<ActRow> rows(String act, String section) {
        return rows.getOrDefault(key(act, section), List.of());
    }

    /** The one row of a section; empty where there is none, and where there are several. */
    public Optional<ActRow> only(String act, String section) {
        var all = rows(act, section);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /**
     * The public law that is known by the name of an Act: by that name alone, with the year in which it was enacted. A name without one
     * may be that of a part of a law, whose sections are numbered by themselves.
     */
    public Optional<PublicLaw> law(String act) {
        var laws = laws(row -> row.act().equalsIgnoreCase(act));
        return laws.size() == 1 && namesOf(laws.iterator().next()) == 1
                ? laws.stream()
                        .filter(law -> law.startsWith("plaw-"))
                        .map(law -> (PublicLaw) LawCitation.parse(law))
                        .filter(law -> isOfYear(act, law))
                        .findFirst()
                : Optional.empty();
    }

    private Set<String> laws(Predicate<ActRow> which) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(which)
                .map(ActRow::law)
                .filter(law -> !law.isEmpty())
                .collect(Collectors.toSet());
    }

    private long namesOf(String law) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.law().equals(law))
                .map(ActRow::act)
                .distinct()
                .count();
    }

    private static boolean isOfYear(String act, PublicLaw law) {
        var year = OF_YEAR.matcher(act);
        int first = law.congress().firstYear();
        return year.find() && IntStream.of(first, first + 1).anyMatch(one -> one == Integer.parseInt(year.group(1)));
    }

    /** How many sections of Acts it has. */
    public int size() {
        return rows.size();
    }

    /** By the section of each Act that has several rows, those. */
    public Map<String, List<ActRow>> disagreeing() {
        var several = new HashMap<String, List<ActRow>>();
        rows.forEach((section, all) -> {
            if (all.size() > 1) {
                several.put(section, all);
            }
        });
        return several;
    }

    /** "42 U.S.C. 1472 (plaw-114-113 and 6 more) and 42 U.S.C. 1972 (plaw-115-141)"; empty where the rows do not disagree. */
    String disagreement(String act, String section) {
        var all = rows(act, section);
        return all.size() < 2
                ? ""
                : all.stream()
                        .map(row -> row.printed() + " (" + row.proofs() + ")")
                        .collect(Collectors.joining(" and "));
    }
}
