package org.engross.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.citation.Chamber;

/**
 * How many members each State sends: two senators (Constitution, amendment XVII), and the representatives apportioned to it
 * after a census, from the Congress on that is elected in the second year after it (2 U.S.C. 2a; the numbers are those of the
 * Census Bureau).
 */
public final class Apportionment {

    private static final int SENATORS = 2;

    private static final Pattern STATE = Pattern.compile("([A-Z]{2})(\\d+)");

    private static final Map<String, Integer> OF_2010 =
            read("AL7 AK1 AZ9 AR4 CA53 CO7 CT5 DE1 FL27 GA14 HI2 ID2 IL18 IN9 "
                    + "IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI14 MN8 MS4 MO8 MT1 NE3 NV4 NH2 NJ12 NM3 NY27 NC13 ND1 OH16 OK5 OR5 PA18 RI2 SC7 "
                    + "SD1 TN9 TX36 UT4 VT1 VA11 WA10 WV3 WI8 WY1");

    private static final Map<String, Integer> OF_2020 =
            read("AL7 AK1 AZ9 AR4 CA52 CO8 CT5 DE1 FL28 GA14 HI2 ID2 IL17 IN9 "
                    + "IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI13 MN8 MS4 MO8 MT2 NE3 NV4 NH2 NJ12 NM3 NY26 NC14 ND1 OH15 OK5 OR6 PA17 RI2 SC7 "
                    + "SD1 TN9 TX38 UT4 VT1 VA11 WA10 WV2 WI8 WY1");

    private static final LocalDate AFTER_2010 = LocalDate.of(2013, 1, 3);
    private static final LocalDate AFTER_2020 = LocalDate.of(2023, 1, 3);
    private static final LocalDate AFTER_2030 = LocalDate.of(2033, 1, 3);

    private Apportionment() {}

    private static Map<String, Integer> read(String numbers) {
        return STATE.matcher(numbers)
                .results()
                .collect(Collectors.toMap(state -> state.group(1), state -> Integer.parseInt(state.group(2))));
    }

    /** How many seats with a vote a State has in a chamber on a day; empty where it has none, and where that is not known here. */
    public static OptionalInt seats(String state, Chamber chamber, LocalDate day) {
        if (day.isBefore(AFTER_2010) || !day.isBefore(AFTER_2030)) {
            return OptionalInt.empty();
        }
        var apportioned = day.isBefore(AFTER_2020) ? OF_2010 : OF_2020;
        if (!apportioned.containsKey(state)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(chamber == Chamber.SENATE ? SENATORS : apportioned.get(state));
    }
}
