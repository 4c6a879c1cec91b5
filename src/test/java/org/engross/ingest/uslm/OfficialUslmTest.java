package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills and laws in USLM as the printing office issues them. In small: {@link PrintingOfficeFormTest}. */
@NeedsOfficialFiles
class OfficialUslmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "113publ44-uslm.xml",
                "115hr609enr_good.xml",
                "115publ7-uslm.xml",
                "H1037_RFS.XML",
                "H1058_RDS.XML",
                "S1900_RS.xml",
                "S2731_IPS.XML",
                "S2731_RCS.XML",
                "h1037_eh.XML",
                "h1058_enr.XML"
            })
    void officialFileIsReadWithoutLosingACharacter(String name) {
        var reading = Bundled.read(OfficialFiles.at("samples/uslm/" + name));
        assertTrue(
                reading.findings().stream()
                        .allMatch(finding -> finding.stage() == Finding.Stage.METADATA
                                && finding.what().startsWith("the file bears no date")),
                reading.findings().toString());
        var document = reading.value().orElseThrow();
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, name).value());
    }

    /** Those of a resolution's paragraphs are left out: the printing office names its only section, which has no number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "uslm/H1037_RFS.XML",
                "uslm/H1058_RDS.XML",
                "uslm/S1900_RS.xml",
                "uslm/S2731_IPS.XML",
                "uslm/S2731_RCS.XML",
                "uslm/h1037_eh.XML",
                "uslm/h1058_enr.XML",
                "bills-2024/BILLS-110s2062ris.xml",
                "bills-2024/BILLS-114s32cds.xml"
            })
    void provisionsArePrintedUnderTheIdentifiersOfTheOfficialFile(String name) {
        var file = OfficialFiles.at("samples/" + name);
        var document = Bundled.read(file).value().orElseThrow();
        assertEquals(identifiers(Bundled.text(file)), identifiers(UslmPrint.of(document)));
    }

    private static List<String> identifiers(String xml) {
        return Pattern.compile(" identifier=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void officialFileGivesTheSponsorItPrints() {
        var names = Bundled.read(OfficialFiles.at("samples/uslm/S1900_RS.xml"))
                .value()
                .orElseThrow()
                .names();
        assertEquals(
                List.of(new PrintedName(PrintedName.Role.SPONSOR, "Mr. Shelby", Optional.of(new MemberId("S184")))),
                names);
    }
}
