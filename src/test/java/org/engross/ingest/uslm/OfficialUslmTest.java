package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
