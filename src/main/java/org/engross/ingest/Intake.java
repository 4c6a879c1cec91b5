package org.engross.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.engross.ingest.dtd.BillReader;
import org.engross.ingest.legislators.LegislatorsReader;
import org.engross.ingest.plain.PlainTextReader;
import org.engross.ingest.printed.OfficePrint;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Reading;
import org.engross.ingest.source.SourceCharacters;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.status.StatusReader;
import org.engross.ingest.uslm.CodeReader;
import org.engross.ingest.uslm.CompilationReader;
import org.engross.ingest.uslm.UslmReader;
import org.engross.ingest.votes.ClerkVoteReader;
import org.engross.ingest.votes.RollXmlReader;
import org.engross.ingest.votes.SenateVoteReader;
import org.engross.ingest.votes.VotesJsonReader;
import org.engross.library.Document;
import org.engross.proceeding.OfficialRecord;

/**
 * Takes an official file in: finds its format by its first line, or by the root element and its namespace, and reads it. A file that cannot be
 * read is refused whole, with the reason as a finding; nothing is thrown.
 */
public final class Intake {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Intake() {}

    /**
     * Reads a text.
     *
     * @param name the file's, for the findings
     * @return the document, or no value and at least one error, as where it is a record and no text
     */
    public static Reading<Document> read(byte[] bytes, String name) {
        var taken = any(bytes, name);
        return switch (taken.value().orElse(null)) {
            case null -> Reading.refused(taken.findings());
            case Taken.TakenText text -> Reading.of(text.document(), taken.findings());
            case Taken.TakenRecord record -> {
                var findings = new Findings(name);
                findings.error(
                        Finding.Stage.FORMAT,
                        "",
                        "it is a record of " + record.official().subject() + ", and a text is asked for");
                yield Reading.refused(findings.all());
            }
        };
    }

    /**
     * Reads a text or a record.
     *
     * @param name the file's, for the findings
     * @return what it is, or no value and at least one error
     */
    public static Reading<Taken> any(byte[] bytes, String name) {
        var findings = new Findings(name);
        try {
            return taken(bytes, name, findings)
                    .map(value -> Reading.of(value, findings.all()))
                    .orElseGet(() -> Reading.refused(findings.all()));
        } catch (SourceException e) {
            findings.error(Finding.Stage.FORMAT, "", e.getMessage());
        } catch (IllegalArgumentException e) {
            findings.error(Finding.Stage.BODY, "", "the file holds what no text can: " + e.getMessage());
        }
        return Reading.refused(findings.all());
    }

    /** Whether a file that is no XML begins as a list of votes or of members does. */
    static boolean isList(byte[] beginning) {
        return LegislatorsReader.reads(beginning)
                || new String(beginning, StandardCharsets.UTF_8).contains("\"vote_id\"");
    }

    private static boolean isObject(byte[] bytes) {
        for (byte one : bytes) {
            if (one == '{' || !Character.isWhitespace(one)) {
                return one == '{';
            }
        }
        return false;
    }

    private static Optional<OfficialRecord> vote(byte[] bytes, Findings findings) {
        try {
            var file = JSON.readTree(bytes);
            if (VotesJsonReader.reads(file)) {
                return VotesJsonReader.read(file, findings);
            }
            findings.error(Finding.Stage.FORMAT, "", "no reader knows this JSON: it is no roll call");
        } catch (IOException e) {
            findings.error(
                    Finding.Stage.FORMAT,
                    "",
                    "not well-formed JSON: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private static Optional<OfficialRecord> record(Element root, String name, Findings findings) {
        if (StatusReader.reads(root)) {
            return StatusReader.read(root, name, findings);
        }
        if (ClerkVoteReader.reads(root)) {
            return ClerkVoteReader.read(root, findings);
        }
        return SenateVoteReader.reads(root)
                ? SenateVoteReader.read(root, findings)
                : RollXmlReader.read(root, findings);
    }

    private static boolean isRecord(Element root) {
        return StatusReader.reads(root)
                || ClerkVoteReader.reads(root)
                || SenateVoteReader.reads(root)
                || RollXmlReader.reads(root);
    }

    private static Optional<Taken> taken(byte[] bytes, String name, Findings findings) throws SourceException {
        if (PlainTextReader.reads(bytes)) {
            return PlainTextReader.read(bytes, findings).map(Taken.TakenText::new);
        }
        if (OfficePrint.reads(bytes)) {
            return OfficePrint.read(bytes, findings).map(Taken.TakenText::new);
        }
        if (isObject(bytes)) {
            return vote(bytes, findings).map(Taken.TakenRecord::new);
        }
        if (LegislatorsReader.reads(bytes)) {
            return LegislatorsReader.read(bytes, findings).map(Taken.TakenRecord::new);
        }
        SourceCharacters.check(bytes, findings);
        var root = ElementReader.read(bytes);
        if (isRecord(root)) {
            return record(root, name, findings).map(Taken.TakenRecord::new);
        }
        return document(root, findings).map(Taken.TakenText::new);
    }

    private static Optional<Document> document(Element root, Findings findings) {
        if (CodeReader.reads(root)) {
            return CodeReader.read(root, findings);
        }
        if (CompilationReader.reads(root)) {
            return CompilationReader.read(root, findings);
        }
        if (UslmReader.reads(root)) {
            return UslmReader.read(root, findings);
        }
        if (BillReader.reads(root)) {
            return BillReader.read(root, findings);
        }
        findings.error(
                Finding.Stage.FORMAT,
                "",
                "no reader knows the root element '" + root.name() + "' in the namespace '" + root.namespace() + "'");
        return Optional.empty();
    }
}
