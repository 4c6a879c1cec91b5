package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.engross.deadline.TimeLimit;

/** A PDF document whose date and id are those of the paper, where the library would take the time of printing, and without what it marks for nothing. */
final class DatedDocument extends PDDocument {

    private final Calendar date;

    DatedDocument(Paper paper) {
        date = GregorianCalendar.from(paper.date().atTime(12, 0).atZone(ZoneOffset.UTC));
        setDocumentId(UUID.nameUUIDFromBytes(paper.xhtml().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
    }

    @Override
    public void addPage(PDPage page) {
        TimeLimit.check();
        super.addPage(page);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(date);
        super.setDocumentInformation(information);
    }

    @Override
    public void save(OutputStream out, CompressParameters compression) throws IOException {
        EmptyMarks.takeOut(this);
        super.save(out, compression);
    }
}
