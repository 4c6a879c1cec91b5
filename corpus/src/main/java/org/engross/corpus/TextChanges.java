package org.engross.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.TextId;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.expression.InstructionEffect;
import org.engross.library.Document;

/** What one text would do to the law, as rows: one for each instruction and each piece of language that is not read. */
final class TextChanges {

    static final StructType SCHEMA = new StructType()
            .add("congress", DataTypes.IntegerType)
            .add("measure", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("law", DataTypes.StringType)
            .add("lawKind", DataTypes.StringType)
            .add("inItsAct", DataTypes.StringType)
            .add("byTable", DataTypes.StringType)
            .add("added", DataTypes.BooleanType)
            .add("alsoFor", DataTypes.BooleanType)
            .add("place", DataTypes.StringType)
            .add("order", DataTypes.StringType)
            .add("target", DataTypes.StringType)
            .add("words", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("effective", DataTypes.StringType)
            .add("standing", DataTypes.StringType)
            .add("why", DataTypes.StringType);

    /** Instructions that name no law, and such language, have no law in their row. */
    private static final String NO_LAW = "";

    private static final String NOT_READ = "not read";

    private final TextId text;
    private final AmendatoryLanguage language;
    private final ChangedLaws changed;
    private final List<Row> rows = new ArrayList<>();

    private TextChanges(TextId text, Document document) {
        this.text = text;
        this.language = AmendingText.language(text, document.text());
        this.changed = ChangedLaws.of(language, OfProgram.CORRESPONDENCE);
    }

    /** The table that comes with the program, read once on each worker. */
    private static final class OfProgram {

        private static final Correspondence CORRESPONDENCE = read();

        private static Correspondence read() {
            try (var file = TextChanges.class.getResourceAsStream("sections.csv")) {
                var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
                return Correspondence.of(lines.skip(1).toList());
            } catch (IOException e) {
                throw new UncheckedIOException("the table of sections cannot be read", e);
            }
        }
    }

    static TextChanges of(TextId text, Document document) {
        var changes = new TextChanges(text, document);
        changes.changed.laws().forEach(changes::law);
        changes.changed.nameless().forEach(order -> changes.ordered(Optional.empty(), order, false));
        changes.changed.unread().forEach(words -> changes.unread(Optional.empty(), words));
        return changes;
    }

    private void law(ChangedLaw law) {
        law.instructions().forEach(order -> ordered(Optional.of(law), order, false));
        law.beside().forEach(order -> ordered(Optional.of(law), order, true));
        law.unread().forEach(words -> unread(Optional.of(law), words));
    }

    /** No law is held here, so that no instruction is tried: its standing is that which the program tells of such. */
    private void ordered(Optional<ChangedLaw> law, Instruction order, boolean alsoFor) {
        var effect = new InstructionEffect(order, language.effective(order), List.of(), Optional.empty());
        row(
                law,
                alsoFor,
                effect.path().toString(),
                effect.kind(),
                order.target().toString(),
                effect.words(),
                order.source().rule(),
                effect.day().orElse(""),
                effect.standing(),
                law.isEmpty() ? "the text does not say for which law it is" : "");
    }

    private void unread(Optional<ChangedLaw> law, UnreadLanguage words) {
        row(law, false, words.path().toString(), "", "", words.words(), "", "", NOT_READ, words.why());
    }

    private void row(
            Optional<ChangedLaw> law,
            boolean alsoFor,
            String place,
            String order,
            String target,
            String words,
            String rule,
            String effective,
            String standing,
            String why) {
        rows.add(RowFactory.create(
                FileRead.congress(text),
                FileRead.measure(text),
                text.toString(),
                law.map(one -> one.law().printed()).orElse(NO_LAW),
                law.map(one -> one.law().kind()).orElse(NO_LAW),
                law.map(ChangedLaw::inItsAct).orElse(""),
                law.map(ChangedLaw::byTable).orElse(""),
                law.map(ChangedLaw::isAdded).orElse(false),
                alsoFor,
                place,
                order,
                target,
                words,
                rule,
                effective,
                standing,
                why));
    }

    List<Row> rows() {
        return rows;
    }

    int laws() {
        return changed.laws().size();
    }

    int instructions() {
        return language.instructions().size();
    }

    int nameless() {
        return changed.nameless().size();
    }

    int unread() {
        return language.unread().size();
    }
}
