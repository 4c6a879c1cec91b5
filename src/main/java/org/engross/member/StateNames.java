package org.engross.member;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the two letters of a State, a territory or the District stand for, as the Post Office writes them. */
public final class StateNames {

    private static final Map<String, String> NAMES = Stream.of(("AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;"
                            + "CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;"
                            + "IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;"
                            + "MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;"
                            + "NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;"
                            + "ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;"
                            + "SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;"
                            + "WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;DC District of Columbia;"
                            + "AS American Samoa;GU Guam;MP Northern Mariana Islands;PR Puerto Rico;VI Virgin Islands")
                    .split(";"))
            .collect(Collectors.toMap(
                    line -> line.substring(0, 2), line -> line.substring(3), (one, other) -> one, TreeMap::new));

    private StateNames() {}

    /** {@code Missouri}, of {@code MO}; the letters themselves where they stand for none. */
    public static String of(String letters) {
        return NAMES.getOrDefault(letters, letters);
    }

    /** {@code MO}, of {@code missouri} in any letter case; empty where no State, territory or District is called so. */
    public static Optional<String> letters(String name) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the letters stand for one. */
    public static boolean has(String letters) {
        return NAMES.containsKey(letters);
    }
}
