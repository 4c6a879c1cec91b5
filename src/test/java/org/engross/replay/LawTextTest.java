package org.engross.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;

/** How far a general clause reaches where the headings of titles are not at hand. */
class LawTextTest {

    private static final String CLAUSE =
            " SHORT TITLE.\nWhenever in this title an amendment is expressed in terms of an "
                    + "amendment to a section, the reference shall be considered to be made to a section of the Internal Revenue Code of 1986.\n";

    private static List<String> laws(String text) {
        var sections = PlainText.amendatory(text).provisions();
        return AmendatoryLanguage.read(new LawText(sections).whole()).instructions().stream()
                .map(Instruction::target)
                .map(target -> target.address().toString())
                .toList();
    }

    private static String amends(String section) {
        return "§ " + section + " DUTY.\nSection 25C is amended by striking “2016”.\n";
    }

    @Test
    void aTitleHasTheSectionsOfItsHundred() {
        var text = "§ 201." + CLAUSE + amends("202.") + amends("301.");
        assertEquals(List.of("section 25C of Internal Revenue Code of 1986", "section 25C"), laws(text));
    }

    /** Public Law 115-123, division D, title I: sections 40101, 40201 to 40207, 40301 to 40311 and 40401 to 40415. */
    @Test
    void aClauseThatWouldHoldForItsSectionAloneHoldsForItsThousand() {
        var text = "§ 40101." + CLAUSE + amends("40201.") + amends("40301.") + amends("41101.");
        assertEquals(
                List.of(
                        "section 25C of Internal Revenue Code of 1986",
                        "section 25C of Internal Revenue Code of 1986",
                        "section 25C"),
                laws(text));
    }

    @Test
    void titlesHaveThousandsWhereNoNineHundredsStandBeforeTheFirst() {
        var text = amends("2.") + "§ 1001." + CLAUSE + amends("1002.") + amends("1101.") + amends("2101.");
        assertEquals(
                List.of(
                        "section 25C",
                        "section 25C of Internal Revenue Code of 1986",
                        "section 25C of Internal Revenue Code of 1986",
                        "section 25C"),
                laws(text));
    }

    @Test
    void titleTenHasItsHundredWhereTitleNineStandsBeforeIt() {
        var text = amends("901.") + "§ 1001." + CLAUSE + amends("1002.") + amends("1101.");
        assertEquals(List.of("section 25C", "section 25C of Internal Revenue Code of 1986", "section 25C"), laws(text));
    }
}
