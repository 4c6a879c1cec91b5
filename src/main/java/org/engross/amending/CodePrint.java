package org.engross.amending;

import java.util.Locale;
import org.engross.provision.Designation;
import org.engross.provision.Provision;

/** What the Code's publisher changes mechanically when it prints a law's words; never part of executing an instruction. */
final class CodePrint {

    private CodePrint() {}

    /** A section's head as the Code sets it: "SEC. 139E. INDIAN BENEFITS." becomes "§ 139E. Indian benefits". */
    static Provision section(Provision section) {
        return section.withDesignation(
                        Designation.ofSection(section.designation().value()))
                .withHeading(
                        section.heading().withWords(heading(section.heading().words())));
    }

    private static String heading(String words) {
        var bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() > 1;
        return capitals ? bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT) : bare;
    }
}
