package org.engross.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.deadline.TimeLimit;
import org.engross.ingest.Intake;
import org.engross.ingest.Taken;
import org.engross.library.Document;

/**
 * What became of one file. Whatever a file does to its reader, a fault of ours and a text without end among it, is told of that file and
 * ends no job.
 *
 * @param standing {@code read}, {@code refused}, {@code passed over}, or {@code record}
 * @param subject of a record, what it tells of; else empty
 * @param document where it is a text that was read
 * @param findings in sentences, the gravest first
 * @param made of the document; empty where there is none
 */
record FileRead<T>(
        String standing, String subject, Optional<Document> document, List<String> findings, Optional<T> made) {

    static final String READ = "read";
    private static final String RECORD = "record";

    /** Longer than any text of the samples took by far; see docs/scaling.md. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** What there is to tell of a file that was not opened. */
    static <T> FileRead<T> notOpened(String standing, String why) {
        return new FileRead<>(standing, "", Optional.empty(), List.of(why), Optional.empty());
    }

    /**
     * Reads a file.
     *
     * @param make makes what is asked for of a document, given its text's name
     */
    static <T> FileRead<T> of(byte[] bytes, String name, BiFunction<TextId, Document, T> make) {
        TimeLimit.set(LONGEST, () -> true);
        try {
            return read(bytes, name, make);
        } catch (RuntimeException | StackOverflowError e) {
            return notOpened(CorpusFiles.REFUSED, "the file could not be read: " + e);
        } finally {
            TimeLimit.lift();
        }
    }

    private static <T> FileRead<T> read(byte[] bytes, String name, BiFunction<TextId, Document, T> make) {
        var reading = Intake.any(bytes, name);
        var findings =
                reading.findings().stream().sorted().map(Object::toString).toList();
        return switch (reading.value().orElse(null)) {
            case null -> new FileRead<>(CorpusFiles.REFUSED, "", Optional.empty(), findings, Optional.empty());
            case Taken.TakenRecord record ->
                new FileRead<>(RECORD, record.official().subject(), Optional.empty(), findings, Optional.empty());
            case Taken.TakenText text -> {
                var document = text.document();
                yield new FileRead<>(
                        READ, "", Optional.of(document), findings, Optional.of(make.apply(document.id(), document)));
            }
        };
    }

    /** Whether a text is a law as it stands, which orders no change. */
    static boolean stands(TextId text) {
        return text instanceof TextId.OfLaw law
                && !(law.law() instanceof LawCitation.PublicLaw)
                && !(law.law() instanceof LawCitation.PrivateLaw);
    }

    /** The measure, the amendment or the law that a text is of; the title of the Code, {@code usc-47}, or the Act for a section. */
    static String measure(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> of.version().measure().toString();
            case TextId.OfAmendment of -> of.amendment().toString();
            case TextId.OfLaw of ->
                switch (of.law()) {
                    case LawCitation.PublicLaw law -> "plaw-" + law.congress() + "-" + law.number();
                    case LawCitation.PrivateLaw law -> law.toString();
                    case LawCitation.CodeSection code -> "usc-" + code.title();
                    case LawCitation.ActSection act -> "act-" + act.act();
                };
        };
    }

    /** The number of the Congress; 0 for a law as it stands, which is of none. */
    static int congress(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> of.version().measure().congress().number();
            case TextId.OfAmendment of -> of.amendment().congress().number();
            case TextId.OfLaw of ->
                switch (of.law()) {
                    case LawCitation.PublicLaw law -> law.congress().number();
                    case LawCitation.PrivateLaw law -> law.congress().number();
                    case LawCitation.CodeSection code -> 0;
                    case LawCitation.ActSection act -> 0;
                };
        };
    }
}
