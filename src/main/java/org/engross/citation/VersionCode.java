package org.engross.citation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The stage of a text version, such as {@code rh}. The list is open: the printing office adds codes and numbers
 * ({@code eas2}), so a code that is not known here is still a code, only without a name.
 *
 * @param code lower case
 */
public record VersionCode(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z]{1,5}[0-9]{0,2}");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ih", "Introduced in House"),
            Map.entry("is", "Introduced in Senate"),
            Map.entry("rh", "Reported in House"),
            Map.entry("rs", "Reported in Senate"),
            Map.entry("eh", "Engrossed in House"),
            Map.entry("es", "Engrossed in Senate"),
            Map.entry("eah", "Engrossed amendment House"),
            Map.entry("eas", "Engrossed amendment Senate"),
            Map.entry("rfh", "Referred in House"),
            Map.entry("rfs", "Referred in Senate"),
            Map.entry("rds", "Received in Senate"),
            Map.entry("rdh", "Received in House"),
            Map.entry("pcs", "Placed on calendar Senate"),
            Map.entry("pch", "Placed on calendar House"),
            Map.entry("rcs", "Reference change Senate"),
            Map.entry("rch", "Reference change House"),
            Map.entry("ips", "Indefinitely postponed in Senate"),
            Map.entry("iph", "Indefinitely postponed in House"),
            Map.entry("cps", "Considered and passed Senate"),
            Map.entry("cph", "Considered and passed House"),
            Map.entry("ath", "Agreed to House"),
            Map.entry("ats", "Agreed to Senate"),
            Map.entry("pp", "Public print"),
            Map.entry("enr", "Enrolled"),
            Map.entry("pl", "Public Law"));
    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("ih", "as introduced in the House"),
            Map.entry("is", "as introduced in the Senate"),
            Map.entry("rh", "as the House committee reported it"),
            Map.entry("rs", "as the Senate committee reported it"),
            Map.entry("eh", "as the House passed it"),
            Map.entry("es", "as the Senate passed it"),
            Map.entry("eah", "as the House would amend it"),
            Map.entry("eas", "as the Senate would amend it"),
            Map.entry("rfh", "as the House received it"),
            Map.entry("rdh", "as the House received it"),
            Map.entry("rfs", "as the Senate received it"),
            Map.entry("rds", "as the Senate received it"),
            Map.entry("pch", "as placed on the House calendar"),
            Map.entry("pcs", "as placed on the Senate calendar"),
            Map.entry("cph", "as the House passed it"),
            Map.entry("cps", "as the Senate passed it"),
            Map.entry("ath", "as the House agreed to it"),
            Map.entry("ats", "as the Senate agreed to it"),
            Map.entry("enr", "as both chambers passed it"),
            Map.entry("pl", "as enacted"));

    public VersionCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a version: '" + code + "' (a version is written like rh or enr)");
        }
    }

    /** Reads a code in any letter case. */
    public static VersionCode parse(String code) {
        return new VersionCode(code.toLowerCase(Locale.ROOT));
    }

    /** The stage in words, with the print's number when it has one; the code itself when the stage is not known. */
    public String stage() {
        var letters = code.replaceAll("[0-9]+$", "");
        var number = code.substring(letters.length());
        var name = NAMES.getOrDefault(letters, letters.toUpperCase(Locale.ROOT));
        return number.isEmpty() ? name : name + " " + number;
    }

    /** What became of the measure at this stage, to follow its name: {@code as the House passed it}. */
    public String inWords() {
        return IN_WORDS.getOrDefault(code, "as it was " + stage().toLowerCase(Locale.US));
    }

    /** As printed: {@code RH}. */
    public String printed() {
        return code.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code;
    }
}
