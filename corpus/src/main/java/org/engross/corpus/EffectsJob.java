package org.engross.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.engross.citation.TextId;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code engross corpus effects}: what every bill, amendment and law below a folder would do to the law. */
@Command(
        name = "effects",
        mixinStandardHelpOptions = true,
        versionProvider = CorpusProgram.RunningRelease.class,
        description = {
            "What every bill, amendment and law below a folder would do to the law.",
            "Writes effects (a row for each instruction of a law or section, and for each passage of amendatory language that is"
                    + " not read) in folders by Congress and measure, and files (a row for each file with its counts and"
                    + " findings); both as Parquet and as JSON lines."
        })
final class EffectsJob implements Callable<Integer> {

    private static final StructType FILES = new StructType()
            .add("file", DataTypes.StringType)
            .add("bytes", DataTypes.LongType)
            .add("standing", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("laws", DataTypes.IntegerType)
            .add("instructions", DataTypes.IntegerType)
            .add("nameless", DataTypes.IntegerType)
            .add("unread", DataTypes.IntegerType)
            .add("findings", DataTypes.createArrayType(DataTypes.StringType));

    private static final String EFFECTS = "effects";
    private static final StructType READ = FILES.add(EFFECTS, DataTypes.createArrayType(TextChanges.SCHEMA));
    private static final String STANDS = "law as it stands";
    private static final String ORDERS_NOTHING = "it is a law as it stands, which orders no change";

    @Mixin
    private JobFolders folders;

    @Override
    public Integer call() throws IOException {
        try (var spark = folders.session(EFFECTS)) {
            MapFunction<Row, Row> reader = EffectsJob::read;
            var read = CorpusFiles.below(spark, folders.in())
                    .map(reader, Encoders.row(READ))
                    .persist(StorageLevel.MEMORY_AND_DISK());
            var files = folders.write(read.drop(EFFECTS), "files");
            var rows = read.select(col("file"), explode(col(EFFECTS)).as("effect"))
                    .select(col("effect.*"), col("file"))
                    .repartition(col("congress"), col("measure"))
                    .sortWithinPartitions("congress", "measure");
            folders.write(rows, EFFECTS, "congress", "measure");
            return tell(files);
        }
    }

    private static int tell(Dataset<Row> files) {
        boolean isRefused = false;
        for (var row : files.groupBy("standing")
                .agg(count(lit(1)), sum("laws"), sum("instructions"), sum("nameless"), sum("unread"))
                .orderBy("standing")
                .collectAsList()) {
            isRefused |= row.getString(0).equals(CorpusFiles.REFUSED);
            System.out.println(row.getString(0) + ": " + row.getLong(1) + (row.getLong(1) == 1 ? " file" : " files")
                    + (row.getString(0).equals(FileRead.READ)
                            ? "; " + row.getLong(3) + " instructions in " + row.getLong(2) + " laws and sections, "
                                    + row.getLong(4) + " that name no law, " + row.getLong(5)
                                    + " passages of amendatory language not read"
                            : ""));
        }
        return isRefused ? CorpusProgram.REFUSED : 0;
    }

    private static Row read(Row file) {
        var name = file.getString(0);
        if (file.isNullAt(1)) {
            return row(name, 0, FileRead.notOpened(file.getString(2), file.getString(3)));
        }
        byte[] bytes = file.getAs(1);
        return SectionsOfLaw.reads(bytes)
                ? row(name, bytes.length, FileRead.notOpened(STANDS, ORDERS_NOTHING))
                : row(name, bytes.length, FileRead.of(bytes, name, EffectsJob::changes));
    }

    private static Optional<TextChanges> changes(TextId text, Document document) {
        return FileRead.stands(text) ? Optional.empty() : Optional.of(TextChanges.of(text, document));
    }

    private static Row row(String name, long bytes, FileRead<Optional<TextChanges>> read) {
        var changes = read.made().flatMap(made -> made);
        boolean stands = read.document().isPresent() && changes.isEmpty();
        return RowFactory.create(
                name,
                bytes,
                stands ? STANDS : read.standing(),
                read.document().map(document -> document.id().toString()).orElse(""),
                read.document().map(Document::title).orElse(read.subject()),
                changes.map(TextChanges::laws).orElse(0),
                changes.map(TextChanges::instructions).orElse(0),
                changes.map(TextChanges::nameless).orElse(0),
                changes.map(TextChanges::unread).orElse(0),
                read.findings().toArray(String[]::new),
                changes.map(TextChanges::rows).orElse(List.of()).toArray(Row[]::new));
    }
}
