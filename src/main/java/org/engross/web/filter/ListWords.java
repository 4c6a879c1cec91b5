package org.engross.web.filter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.member.MemberId;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads what several lists are narrowed by; a value that cannot be read is a problem that names the parameter. */
final class ListWords {

    /** How long the words looked for in a list may be. */
    private static final int LONGEST = 300;

    private ListWords() {}

    static Optional<Congress> congress(String value) {
        return QueryParameters.optional("congress", value, ListWords::readCongress);
    }

    private static Congress readCongress(String number) {
        if (!number.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not a Congress: '" + number + "' (a Congress is written like 115)");
        }
        return new Congress(Integer.parseInt(number));
    }

    static Optional<Chamber> chamber(String value) {
        var word = QueryParameters.oneOf("chamber", value, "", "house", "senate");
        return word.isEmpty() ? Optional.empty() : Optional.of(Chamber.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    static Optional<MemberId> member(String parameter, String value) {
        return QueryParameters.optional(parameter, value, MemberId::new);
    }

    /** A section of the Code or a title of it. */
    static Optional<String> affected(String value) {
        return QueryParameters.optional("affects", value, ListWords::readAffected);
    }

    private static String readAffected(String law) {
        if (law.matches("(?i)usc/[1-9][0-9]?")) {
            return law.toLowerCase(Locale.ROOT);
        }
        if (LawCitation.parse(law) instanceof LawCitation.CodeSection section) {
            return section.toString();
        }
        throw new IllegalArgumentException(
                "'" + law + "' is no section and no title of the Code, such as usc/47/230 or usc/47");
    }

    static Optional<LocalDate> day(String parameter, String value) {
        return QueryParameters.optional(parameter, value, QueryParameters::day);
    }

    static Optional<String> words(String parameter, String value) {
        return QueryParameters.optional(parameter, value, words -> {
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException(
                        words.length() + " characters; at most " + LONGEST + " are read here");
            }
            return words;
        });
    }

    /** A period that ends before it begins holds nothing, and is a slip. */
    static void checkPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new ProblemException(Problem.badParameter(
                    "to",
                    to.get().toString(),
                    "the period ends on " + to.get() + ", before it begins on " + from.get()));
        }
    }
}
