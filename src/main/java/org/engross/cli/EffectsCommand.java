package org.engross.cli;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Expression;
import org.engross.export.json.EffectsView;
import org.engross.export.json.ProposalView;
import org.engross.export.paper.EffectsDocument;
import org.engross.export.print.EffectsPlain;
import org.engross.export.print.ProposalPlain;
import org.engross.export.table.EffectsTable;
import org.engross.expression.EffectAnswer;
import org.engross.expression.EffectReader;
import org.engross.expression.Proposal;
import org.engross.expression.ProposalAnswer;
import org.engross.expression.ProposalReader;
import org.engross.expression.TextEffects;
import org.engross.ingest.BroughtText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross effects EXPR|FILE}: every law and section that a text would change, and for a file how it would read. */
@Command(
        name = "effects",
        mixinStandardHelpOptions = true,
        description = "Print every law and section that a bill, a law, an amendment or a file would change.",
        footer = {
            "%nExamples:",
            "  engross effects hr1865-115/eh",
            "  engross effects BILLS-118hr82enr.xml --format csv",
            "  engross effects language.txt --law usc/47/230 --on 2018-04-10 --format docx > law.docx"
        })
class EffectsCommand implements Callable<Integer> {

    /** What is written as the name of a file, and so is no text held. */
    private static final Pattern FILE_NAME = Pattern.compile("(?!/us/)[/.~].*|[^@+]*\\.[A-Za-z]{2,4}");

    /** The forms in which effects are printed. */
    enum Format {
        PLAIN,
        JSON,
        CSV,
        XLSX,
        JSONL,
        PDF,
        DOCX
    }

    @Parameters(
            paramLabel = "EXPR|FILE",
            description =
                    "A text held, for example hr1865-115/eh; or an official file, or one of amendatory language in"
                            + " plain text, which need not be held.")
    String text;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, json, csv, xlsx, jsonl, pdf or docx with tracked changes; plain if not given.")
    Format format;

    @Option(
            names = "--law",
            paramLabel = "EXPR",
            description = "Of a file: the section that it is for, or the bill that it amends; else its words tell.")
    String law;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Of a file: the day of the law; else the file's own, or the newest that answers its words.")
    String on;

    @Inject
    EffectReader effects;

    @Inject
    ProposalReader proposals;

    @Inject
    JsonPrint json;

    @ConfigProperty(name = "engross.max-file-size")
    MemorySize most;

    @Override
    public Integer call() throws IOException {
        try {
            if (isFile()) {
                return ofFile(Path.of(text));
            }
            if (FILE_NAME.matcher(text).matches()) {
                return Answer.notHeld("there is no file '" + text + "'");
            }
            if (law != null || on != null) {
                return Answer.wrongUsage("--law and --on are for a file, and '" + text + "' is none");
            }
            return switch (effects.of(EffectReader.amending(text))) {
                case EffectAnswer.EffectsTold told -> print(told.effects());
                case EffectAnswer.Missing missing -> Answer.notHeld(missing.notHeld());
            };
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        } catch (DateTimeParseException e) {
            return Answer.wrongUsage("not a date: '" + on + "' (a date is written like 2018-02-27)");
        }
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private int ofFile(Path file) throws IOException {
        var asked = Optional.ofNullable(law).map(ProposalReader::law);
        var day = Optional.ofNullable(on).map(LocalDate::parse);
        if (Files.size(file) > most.asLongValue()) {
            return Answer.notHeld("'" + file + "' has " + Files.size(file) + " bytes; at most " + most.asLongValue()
                    + " are read at once");
        }
        var name = file.getFileName().toString();
        return switch (BroughtText.of(Files.readAllBytes(file), name)) {
            case BroughtText.OfficialFile official -> told(Proposal.of(official.document()), asked, day);
            case BroughtText.PlainWords plain -> told(Proposal.of(name, plain.words()), asked, day);
            case BroughtText.Unreadable other -> Answer.notHeld("'" + file + "': " + other.found());
        };
    }

    private int told(Proposal proposal, Optional<Expression> asked, Optional<LocalDate> day) throws IOException {
        return switch (proposals.of(proposal, asked, day)) {
            case ProposalAnswer.ProposalTold told -> print(told);
            case ProposalAnswer.LawNotHeld missing -> Answer.notHeld(missing.notHeld());
        };
    }

    private int print(ProposalAnswer.ProposalTold told) throws IOException {
        return switch (format) {
            case PLAIN -> Answer.done(ProposalPlain.of(told));
            case JSON -> Answer.done(json.of(ProposalView.of(told)));
            default -> file(told.effects(), told.notes());
        };
    }

    private int print(TextEffects told) throws IOException {
        return switch (format) {
            case PLAIN -> Answer.done(EffectsPlain.of(told));
            case JSON -> Answer.done(json.of(EffectsView.of(told)));
            default -> file(told, List.of());
        };
    }

    private int file(TextEffects told, List<String> notes) throws IOException {
        return switch (format) {
            case PLAIN, JSON -> throw new IllegalStateException("no file: " + format);
            case CSV -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.CSV);
            case XLSX -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.XLSX);
            case JSONL -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.JSONL);
            case PDF -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.PDF);
            case DOCX -> {
                var out = new BufferedOutputStream(Answer.out());
                EffectsDocument.print(told, notes, out);
                out.flush();
                yield Answer.DONE;
            }
        };
    }
}
