package org.engross.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.VersionCode;

/**
 * A stage as people say it, after the name of a measure.
 *
 * @param words such as {@code as passed}; empty where none is said
 * @param codes the versions that may be meant, those first that are likeliest; none where all may
 * @param enacted whether the law that the measure became is meant too
 */
public record SaidStage(String words, List<String> codes, boolean enacted) {

    public static final SaidStage NONE = new SaidStage("", List.of(), true);

    private static final String HOUSE = "(?: (?:by|in|through))?(?: the)? house(?: of representatives)?";
    private static final String SENATE = "(?: (?:by|in|through))?(?: the)? senate";
    private static final String BOTH = "(?: by| in)? (?:both (?:chambers|houses)|congress)";

    /** What people write, and the versions that it may mean. Of two that fit, the first. */
    private enum StageForm {
        INTRODUCED_HOUSE("introduced" + HOUSE, false, "ih"),
        INTRODUCED_SENATE("introduced" + SENATE, false, "is"),
        INTRODUCED("introduced", false, "ih", "is"),
        REPORTED_HOUSE("reported" + HOUSE + "(?: committee)?|the house committee reported it", false, "rh"),
        REPORTED_SENATE("reported" + SENATE + "(?: committee)?|the senate committee reported it", false, "rs"),
        REPORTED("reported(?: (?:by|from|out of)(?: the)? committee)?", false, "rh", "rs"),
        PASSED_HOUSE("(?:passed|engrossed)" + HOUSE + "|the house passed it", false, "eh", "cph", "ath"),
        PASSED_SENATE("(?:passed|engrossed)" + SENATE + "|the senate passed it", false, "es", "cps", "ats", "eas"),
        PASSED_BOTH("enrolled|passed" + BOTH + "|both chambers passed it", false, "enr"),
        PASSED("passed|engrossed|agreed to", false, "eh", "es", "cph", "cps", "ath", "ats", "enr"),
        RECEIVED("received(?:" + SENATE + "|" + HOUSE + ")?", false, "rfs", "rds", "rfh", "rdh"),
        CALENDAR("placed on(?: the)?(?: senate| house)? calendar", false, "pcs", "pch"),
        ENACTED("enacted|signed(?: into law)?|became law", true, "pl");

        private final Pattern form;
        private final boolean enacted;
        private final List<String> codes;

        StageForm(String form, boolean enacted, String... codes) {
            this.form = Pattern.compile("(?:as )?(?:" + form + ")(?: version| text)?", Pattern.CASE_INSENSITIVE);
            this.enacted = enacted;
            this.codes = List.of(codes);
        }
    }

    private static final List<String> CODES = Stream.of(StageForm.values())
            .flatMap(form -> form.codes.stream())
            .distinct()
            .toList();

    public SaidStage {
        codes = List.copyOf(codes);
    }

    /** Reads {@code as passed} or {@code eh}; empty for anything else. */
    static Optional<SaidStage> parse(String words) {
        var code = words.toLowerCase(Locale.ROOT);
        return Stream.of(StageForm.values())
                .filter(form -> form.form.matcher(words).matches())
                .findFirst()
                .map(form -> new SaidStage(words, form.codes, form.enacted))
                .or(() -> CODES.contains(code)
                        ? Optional.of(new SaidStage(words, List.of(code), false))
                        : Optional.empty());
    }

    /** All the forms as one part of a pattern. */
    static String pattern() {
        return Stream.concat(Stream.of(StageForm.values()).map(form -> form.form.pattern()), CODES.stream())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a version may be meant. */
    boolean has(VersionCode version) {
        return codes.isEmpty() || codes.contains(version.code());
    }

    /** Where a version stands among those meant. */
    int rank(VersionCode version) {
        return codes.indexOf(version.code());
    }

    boolean isSaid() {
        return !words.isEmpty();
    }

    /** To follow a name: {@code , as passed}. */
    String printed() {
        return words.isEmpty() ? "" : ", " + words;
    }
}
