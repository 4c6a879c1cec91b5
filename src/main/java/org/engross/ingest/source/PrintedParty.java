package org.engross.ingest.source;

import java.util.Locale;
import org.engross.member.Party;

/**
 * A party as a record prints it, by a letter or in words.
 *
 * @param words of the record, where they say more than the party; else empty
 */
public record PrintedParty(Party party, String words) {

    /** Reads {@code R}, {@code ID}, {@code Republican}, {@code Libertarian}; an unknown one is another party under its words. */
    public static PrintedParty of(String printed) {
        return switch (printed.strip().toUpperCase(Locale.ROOT)) {
            case "R", "REPUBLICAN" -> new PrintedParty(Party.REPUBLICAN, "");
            case "D", "DEMOCRAT", "DEMOCRATIC" -> new PrintedParty(Party.DEMOCRAT, "");
            case "I", "IND", "INDEPENDENT" -> new PrintedParty(Party.INDEPENDENT, "");
            case "ID", "INDEPENDENT DEMOCRAT" -> new PrintedParty(Party.INDEPENDENT, "Independent Democrat");
            case "L", "LIBERTARIAN" -> new PrintedParty(Party.OTHER, "Libertarian");
            case "" -> new PrintedParty(Party.UNSTATED, "");
            default -> new PrintedParty(Party.OTHER, printed.strip());
        };
    }
}
