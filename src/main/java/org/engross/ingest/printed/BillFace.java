package org.engross.ingest.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.ingest.source.Space;
import org.engross.measure.PrintedName;

/**
 * What stands above the words of a bill or a resolution: the number, the actions with their days and the members they name,
 * the word for what it is, and the official title.
 */
final class BillFace {

    private static final Pattern CONGRESS = Pattern.compile("\\s*([1-9][0-9]{0,2})(?:st|nd|d|rd|th) CONGRESS\\s*");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*((?:H\\. ?R\\.|S\\.|[HS]\\. ?(?:J\\.|Con\\.|CON\\.) ?(?:Res|RES)\\.|[HS]\\. ?(?:Res|RES)\\.) ?([1-9][0-9]{0,5}))\\s*");
    private static final Pattern TYPE = Pattern.compile(
            "\\s*(A BILL|AN ACT|An Act|(?:JOINT |CONCURRENT )?RESOLUTION|(?:Joint |Concurrent )?Resolution)\\s*");
    private static final Pattern CHAMBER = Pattern.compile(
            "\\s*(?:IN THE (?:HOUSE OF REPRESENTATIVES|SENATE OF THE UNITED STATES)|In the (?:House of Representatives, U\\. ?S\\.,|Senate of the United States,))\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*_{20,}\\s*");
    private static final Pattern INTRODUCED = Pattern.compile(
            "((?:Mr|Mrs|Ms|Miss|Dr)\\. .+?) (?:introduced|submitted) the following (?:bill|(?:joint |concurrent )?resolution)");
    private static final Pattern OTHERS =
            Pattern.compile("^(.+?) \\((?:for (?:him|her|them)sel(?:f|ves)[, ]*)?(?:and )?(.*)\\)$");
    private static final Pattern ADDED =
            Pattern.compile("Additional sponsors?: (.+?)(?= (?:Deleted|Reported|Committee|The Committee)\\b|$)");
    private static final Pattern NEXT_NAME =
            Pattern.compile(",? and (?=(?:Mr|Mrs|Ms|Miss|Dr)\\.)|, (?=(?:Mr|Mrs|Ms|Miss|Dr)\\.)");

    private final List<String> lines;

    /** @param lines those above the preamble or the enacting clause */
    BillFace(List<String> lines) {
        this.lines = lines;
    }

    /** The number of the Congress, where the face gives it in figures. */
    Optional<Integer> congress() {
        return lines.stream()
                .map(CONGRESS::matcher)
                .filter(Matcher::matches)
                .map(match -> Integer.parseInt(match.group(1)))
                .findFirst();
    }

    /** {@code H. R. 3870}, as printed. */
    String number() {
        return lines.stream()
                .filter(line -> NUMBER.matcher(line).matches())
                .map(Space::collapse)
                .findFirst()
                .orElse("");
    }

    /** {@code A BILL}; empty where the print has no such word. */
    String type() {
        int at = typeLine();
        return at < 0 ? "" : lines.get(at).strip();
    }

    /** The official title, behind the word for what it is. */
    String title() {
        int at = typeLine();
        return at < 0 ? "" : Space.collapse(String.join(" ", lines.subList(at + 1, lines.size())));
    }

    private int typeLine() {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (TYPE.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }

    /** The day of the newest action. */
    Optional<LocalDate> date() {
        return PrintedDates.newestAlone(actions());
    }

    /** The lines between the name of the chamber and the line that is ruled below the actions. */
    private List<String> actions() {
        var found = new ArrayList<String>();
        boolean within = false;
        for (var line : lines) {
            if (CHAMBER.matcher(line).matches()) {
                within = true;
            } else if (RULE.matcher(line).matches()) {
                within = false;
            } else if (within) {
                found.add(line);
            }
        }
        return found;
    }

    /** Whether the print says that it shows struck all after the clause, and what is put in its place. */
    boolean strikesAll() {
        var face = Space.collapse(String.join(" ", lines));
        return face.matches(".*\\[Strike (?:out )?all after the (?:enacting|resolving) clause.*");
    }

    /** The members who introduced it and for whom they did, and those whom a later print adds. */
    List<PrintedName> sponsors() {
        var actions = Space.collapse(String.join(" ", actions()));
        var introduced = INTRODUCED.matcher(actions);
        var names = new ArrayList<PrintedName>();
        if (introduced.find()) {
            names.addAll(introducers(introduced.group(1)));
        }
        var added = ADDED.matcher(actions);
        while (added.find()) {
            names(added.group(1).replaceFirst(" ?\\[.*", "").replaceFirst(" [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}.*", ""))
                    .forEach(name -> names.add(named(PrintedName.Role.COSPONSOR, name)));
        }
        return List.copyOf(names);
    }

    private static List<PrintedName> introducers(String words) {
        var others = OTHERS.matcher(words);
        var first = others.matches() ? others.group(1) : words;
        var rest = others.matches() ? others.group(2).replaceFirst("^by request$", "") : "";
        var leading = names(first).toList();
        return Stream.concat(
                        Stream.of(named(PrintedName.Role.SPONSOR, leading.getFirst())),
                        Stream.concat(leading.stream().skip(1), names(rest))
                                .map(name -> named(PrintedName.Role.COSPONSOR, name)))
                .toList();
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(NEXT_NAME.split(list)).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static PrintedName named(PrintedName.Role role, String name) {
        return new PrintedName(role, name, Optional.empty());
    }
}
