package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.Expression;
import org.engross.export.json.EffectsView;
import org.engross.export.print.EffectsPlain;
import org.engross.export.table.EffectsTable;
import org.engross.expression.EffectAnswer;
import org.engross.expression.EffectReader;
import org.engross.expression.TextEffects;
import org.engross.ingest.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross effects EXPR|FILE}: every law and section that a text would change. */
@Command(
        name = "effects",
        mixinStandardHelpOptions = true,
        description = "Print every law and section that a bill, a law, an amendment or a file would change.",
        footer = {
            "%nExamples:",
            "  engross effects hr1865-115/eh",
            "  engross effects BILLS-118hr82enr.xml --format csv",
            "  engross effects language.txt"
        })
class EffectsCommand implements Callable<Integer> {

    /** The forms in which effects are printed. */
    enum Format {
        PLAIN,
        JSON,
        CSV,
        XLSX,
        JSONL,
        PDF
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
            description = "plain, json, csv, xlsx, jsonl or pdf; plain if not given.")
    Format format;

    @Inject
    EffectReader effects;

    @Inject
    Clock clock;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() throws IOException {
        return isFile() ? ofFile(Path.of(text)) : ofExpression();
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private int ofExpression() throws IOException {
        final Expression asked;
        try {
            asked = EffectReader.amending(text);
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
        return switch (effects.of(asked)) {
            case EffectAnswer.EffectsTold told -> print(told.effects());
            case EffectAnswer.Missing missing -> Answer.notHeld(missing.notHeld());
        };
    }

    /** What begins like XML is an official file; all else is amendatory language. */
    private int ofFile(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = file.getFileName().toString();
        var words = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (!words.stripLeading().startsWith("<")) {
            return print(effects.of(AmendatoryLanguage.read(words), name, LocalDate.now(clock)));
        }
        var reading = Intake.read(bytes, name);
        if (reading.value().isEmpty()) {
            return Answer.notHeld(
                    reading.findings().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return print(effects.of(reading.value().get()));
    }

    private int print(TextEffects told) throws IOException {
        return switch (format) {
            case PLAIN -> Answer.done(EffectsPlain.of(told));
            case JSON -> Answer.done(json.of(EffectsView.of(told)));
            case CSV -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.CSV);
            case XLSX -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.XLSX);
            case JSONL -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.JSONL);
            case PDF -> TableAnswer.of(EffectsTable.of(told), TableAnswer.Format.PDF);
        };
    }
}
