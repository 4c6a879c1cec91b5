package org.engross.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States as the press shortens them after a name: {@code Calif.}, {@code N.Y.}, {@code Ohio}, {@code MO}. */
final class States {

    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        var forms = "AL Ala Alabama;AK Alaska;AZ Ariz Arizona;AR Ark Arkansas;CA Calif Cal California;CO Colo Colorado;"
                + "CT Conn Connecticut;DE Del Delaware;FL Fla Florida;GA Georgia;HI Hawaii;ID Idaho;IL Ill Illinois;"
                + "IN Ind Indiana;IA Iowa;KS Kan Kans Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Mass Massachusetts;"
                + "MI Mich Michigan;MN Minn Minnesota;MS Miss Mississippi;MO Missouri;MT Mont Montana;NE Neb Nebraska;"
                + "NV Nev Nevada;NH NewHampshire;NJ NewJersey;NM NewMexico;NY NewYork;NC NorthCarolina;ND NorthDakota;"
                + "OH Ohio;OK Okla Oklahoma;OR Ore Oregon;PA Penn Pennsylvania;RI RhodeIsland;SC SouthCarolina;"
                + "SD SouthDakota;TN Tenn Tennessee;TX Tex Texas;UT Utah;VT Vermont;VA Virginia;WA Wash Washington;"
                + "WV WVa WestVirginia;WI Wis Wisconsin;WY Wyo Wyoming;DC;PR PuertoRico;VI VirginIslands;GU Guam;"
                + "AS AmericanSamoa;MP";
        for (var state : forms.split(";")) {
            var names = state.split(" ");
            for (var name : names) {
                LETTERS.put(name.toLowerCase(Locale.ROOT), names[0]);
            }
        }
    }

    private States() {}

    /** The two letters. */
    static Optional<String> letters(String printed) {
        return Optional.ofNullable(
                LETTERS.get(printed.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT)));
    }
}
