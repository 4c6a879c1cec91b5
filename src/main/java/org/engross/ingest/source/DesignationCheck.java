package org.engross.ingest.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;

/**
 * Checks that designations stand in order and that no path names two provisions. Both are warnings: enacted law can have
 * two paragraphs (4), or a (6) before a (5), and its words are taken as they are.
 */
public final class DesignationCheck {

    private static final Pattern ROMAN =
            Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]+)([a-z]*).*");

    private final Findings findings;

    private DesignationCheck(Findings findings) {
        this.findings = findings;
    }

    /** Adds a warning for each designation out of order and each path that names two provisions. */
    public static void of(Provision root, Findings findings) {
        var check = new DesignationCheck(findings);
        check.order(root.parts(), root.designation().printed());
        var seen = new HashSet<String>();
        for (var place : Walk.of(root)) {
            if (!place.quoted()
                    && place.provision().level() != Level.TABLE_ITEM
                    && !seen.add(place.path().toString())) {
                findings.warning(Finding.Stage.CHECK, place.path().toString(), "the path names two provisions");
            }
        }
    }

    private void order(List<Part> parts, String where) {
        Map<Level, String> last = new HashMap<>();
        for (var part : parts) {
            switch (part) {
                case Provision provision -> {
                    follows(last, provision, where);
                    order(
                            provision.parts(),
                            where + " " + provision.designation().printed());
                }
                case QuotedContent block -> order(block.parts(), where + " “");
                default -> {
                    // words have no designation
                }
            }
        }
    }

    private void follows(Map<Level, String> last, Provision provision, String where) {
        var value = provision.designation().value();
        if (value.isEmpty() || provision.level() == Level.TABLE_ITEM) {
            return;
        }
        var before = last.put(provision.level(), value);
        if (before != null && !follows(before, value)) {
            findings.warning(
                    Finding.Stage.CHECK,
                    where.strip(),
                    "the " + provision.level().word() + " '" + value + "' stands after '" + before + "'");
        }
    }

    /** Whether the second follows the first as numbers, as letters or as Roman numerals. */
    static boolean follows(String before, String value) {
        var first = before.toLowerCase(Locale.ROOT);
        var second = value.toLowerCase(Locale.ROOT);
        var number = NUMBERED.matcher(first);
        var next = NUMBERED.matcher(second);
        if (number.matches() && next.matches()) {
            int order = number.group(1).length() != next.group(1).length()
                    ? Integer.compare(number.group(1).length(), next.group(1).length())
                    : number.group(1).compareTo(next.group(1));
            return order < 0 || order == 0 && letters(number.group(2), next.group(2));
        }
        if (isRoman(first) && isRoman(second) && roman(first) < roman(second)) {
            return true;
        }
        boolean numerals = isRoman(first) && isRoman(second) && first.length() + second.length() > 2;
        return !numerals && letters(first, second);
    }

    private static boolean letters(String first, String second) {
        return first.length() != second.length() ? first.length() < second.length() : first.compareTo(second) < 0;
    }

    private static boolean isRoman(String value) {
        return !value.isEmpty() && ROMAN.matcher(value).matches();
    }

    private static int roman(String value) {
        int sum = 0;
        int before = 0;
        for (int i = value.length() - 1; i >= 0; i--) {
            int digit = switch (value.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                case 'd' -> 500;
                default -> 1000;
            };
            sum += digit < before ? -digit : digit;
            before = digit;
        }
        return sum;
    }
}
