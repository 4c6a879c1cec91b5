package org.engross.ingest.printed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The clause with which the words of a measure begin.
 *
 * @param rest the words that follow it in the same paragraph: {@code That the Senate—}
 */
record EnactingClause(String formula, Optional<String> rest) {

    private static final Pattern CLAUSE = Pattern.compile(
            "(Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,"
                    + "|Resolved(?: by .{0,160}?(?:assembled|concurring\\)|therein\\)))?(?: \\([^)]{1,80}\\))?,)(?: (.*))?");
    private static final Pattern BEGINS = Pattern.compile("\\s*(?:Be it enacted |Resolved\\b).*");

    /** Empty where a paragraph does not begin so. */
    static Optional<EnactingClause> of(String paragraph) {
        var clause = CLAUSE.matcher(paragraph);
        return clause.matches()
                ? Optional.of(new EnactingClause(clause.group(1), Optional.ofNullable(clause.group(2))))
                : Optional.empty();
    }

    /** Whether a line begins as such a clause does. */
    static boolean begins(String line) {
        return BEGINS.matcher(line).matches();
    }
}
