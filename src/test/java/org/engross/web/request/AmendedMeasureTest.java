package org.engross.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.citation.Sha256;
import org.engross.ingest.Bundled;
import org.engross.ingest.OfferedTo;
import org.junit.jupiter.api.Test;

class AmendedMeasureTest {

    @Test
    void damagedFileNamesNoMeasure() {
        var file = Bundled.bytes(Bundled.files().stream()
                .filter(name -> name.endsWith("hamdt526-115.xml"))
                .findFirst()
                .orElseThrow());
        var digest = Sha256.of(file);
        assertEquals(
                Optional.of(MeasureId.parse("hr1865-115")),
                AmendedMeasure.byFile(file, digest).map(OfferedTo::measure));
        var damaged = new String(file, StandardCharsets.UTF_8)
                .replace("hr1865-115/rh", "hr1866-115/rh")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of(MeasureId.parse("hr1866-115")),
                OfferedTo.of(damaged).map(OfferedTo::measure));
        assertEquals(Optional.empty(), AmendedMeasure.byFile(damaged, digest));
        assertEquals(Optional.empty(), AmendedMeasure.byFile(new byte[0], digest));
    }
}
