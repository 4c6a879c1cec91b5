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

    /** As printed: {@code RH}. */
    public String printed() {
        return code.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code;
    }
}
