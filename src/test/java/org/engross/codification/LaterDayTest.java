package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;

/** Which provisions of a law say that their amendments take effect later, and when. */
class LaterDayTest {

    private static String days(String law) {
        return LaterDay.of(PlainText.amendatory(law), LocalDate.of(2020, 3, 27)).stream()
                .map(later -> later.path() + " " + later.day())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aProvisionNamesWhatIsBesideIt() {
        assertEquals("s1113/b/2/A 2021-03-27", days("""
                § 1113. BANKRUPTCY.
                (b) Bankruptcy Relief.—
                  (2) Sunset.—
                    (A) In general.—Section 1329 of title 11, United States Code, is amended by striking subsection (d).
                    (B) Effective date.—The amendments made by subparagraph (A) shall take effect on the date that is 1 year after the date of enactment of this Act.
                """));
    }

    @Test
    void anOrderBeginsWithItsDay() {
        assertEquals("s2/a 2022-03-27\ns2/b 2021-01-01\ns2/c 2021-03-27", days("""
                § 2. SUNSETS.
                (a) In General.—Effective on the date that is 2 years after the date of enactment of this Act—
                  (1) section 9 of title 11, United States Code, is repealed; and
                  (2) section 10 of title 11, United States Code, is repealed.
                (b) Another.—Effective January 1, 2021, section 11 of title 11, United States Code, is repealed.
                (c) Third.—On the date that is 1 year after the date of enactment of this Act, section 12 of title 11, United States Code, is repealed.
                """));
    }

    @Test
    void aSectionOrSeveralSubsectionsAreNamed() {
        assertEquals("s3/a 2020-09-23\ns3/b 2020-09-23", days("""
                § 3. FEES.
                (a) Section 9 of title 11, United States Code, is repealed.
                (b) Section 10 of title 11, United States Code, is repealed.
                (c) The amendments made by subsections (a) and (b) shall take effect 180 days after the date of the enactment of this Act.
                """));
        assertEquals("s4 2021-10-01", days("""
                § 4. FEES.
                (a) Section 9 of title 11, United States Code, is repealed.
                (b) The amendments made by this section shall take effect on October 1, 2021.
                """));
    }

    @Test
    void noDayIsToldOfTheLawAsAWholeNorWithAnExceptionNorOfThePast() {
        assertEquals("", days("""
                § 5. FEES.
                (a) The amendments made by this title shall take effect on October 1, 2021.
                (b) Except as provided in subsection (c), the amendments made by this section shall take effect on October 1, 2021.
                (c) The amendments made by subsection (a) shall take effect on October 1, 2019.
                (d) The amendments made by this section shall apply to cases commenced on or after October 1, 2021.
                """));
    }
}
