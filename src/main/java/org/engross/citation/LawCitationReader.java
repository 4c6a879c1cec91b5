package org.engross.citation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the written forms of a {@link LawCitation}. */
final class LawCitationReader {

    private static final Pattern CODE = Pattern.compile("(?i:usc)/([0-9]{1,2})/([^/@+]+)");
    private static final Pattern ACT = Pattern.compile("(?i:act)/([^/@+]+)/([^/@+]+)");
    private static final Pattern LAW = Pattern.compile("(?i:plaw)-([0-9]{1,3})-([0-9]{1,5})(?:/([0-9]+[0-9A-Za-z]*))?");
    private static final Pattern PACKAGE = Pattern.compile("(?i:plaw)-([0-9]{1,3})(?i:publ)([0-9]{1,5})");

    private static final Pattern PRIVATE = Pattern.compile("(?i:pvtl)-([0-9]{1,3})-([0-9]{1,5})");

    private LawCitationReader() {}

    static LawCitation read(String citation) {
        var code = CODE.matcher(citation);
        if (code.matches()) {
            return new LawCitation.CodeSection(Integer.parseInt(code.group(1)), code.group(2));
        }
        var act = ACT.matcher(citation);
        if (act.matches()) {
            return new LawCitation.ActSection(act.group(1).toLowerCase(Locale.ROOT), act.group(2));
        }
        var law = LAW.matcher(citation);
        if (law.matches()) {
            return publicLaw(law.group(1), law.group(2), law.group(3));
        }
        var packaged = PACKAGE.matcher(citation);
        if (packaged.matches()) {
            return publicLaw(packaged.group(1), packaged.group(2), null);
        }
        var privateLaw = PRIVATE.matcher(citation);
        if (privateLaw.matches()) {
            return new LawCitation.PrivateLaw(
                    new Congress(Integer.parseInt(privateLaw.group(1))), Integer.parseInt(privateLaw.group(2)));
        }
        throw new IllegalArgumentException("not a law: '" + citation
                + "' (a law is written like usc/47/230, act/communications-1934/230 or" + " plaw-115-164)");
    }

    private static LawCitation publicLaw(String congress, String number, String section) {
        return new LawCitation.PublicLaw(
                new Congress(Integer.parseInt(congress)), Integer.parseInt(number), section == null ? "" : section);
    }
}
