package org.engross.corpus;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.engross.citation.TextId;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross corpus passages}: the passages that texts below a folder share. */
@Command(
        name = "passages",
        mixinStandardHelpOptions = true,
        versionProvider = CorpusProgram.RunningRelease.class,
        description = {
            "The passages that texts of different measures and laws share, word for word.",
            "Which texts may share one is found by MinHash over the words of their provisions; of these every passage is found."
                    + " Writes passages in folders by Congress and measure, and files; both as Parquet and as JSON lines."
        })
final class PassagesJob implements Callable<Integer> {

    private static final int LEAST_LEAST = 8;

    private static final StructType READ = new StructType()
            .add("file", DataTypes.StringType)
            .add("standing", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("measure", DataTypes.StringType)
            .add("congress", DataTypes.IntegerType)
            .add("findings", DataTypes.createArrayType(DataTypes.StringType))
            .add("runs", DataTypes.createArrayType(PlacedWords.RUN));

    private static final StructType UNITS = new StructType()
            .add("key", DataTypes.StringType)
            .add("unit", DataTypes.LongType)
            .add("shingles", SQLDataTypes.VectorType());

    private static final StructType PASSAGES = new StructType()
            .add("congress", DataTypes.IntegerType)
            .add("measure", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("lastPlace", DataTypes.StringType)
            .add("otherMeasure", DataTypes.StringType)
            .add("otherText", DataTypes.StringType)
            .add("otherFile", DataTypes.StringType)
            .add("otherPlace", DataTypes.StringType)
            .add("otherLastPlace", DataTypes.StringType)
            .add("words", DataTypes.IntegerType)
            .add("passage", DataTypes.StringType);

    @Mixin
    private JobFolders folders;

    @Option(
            names = "--least",
            paramLabel = "WORDS",
            defaultValue = "30",
            description = "How many words a passage has at least; ${DEFAULT-VALUE} if not given, 8 or more.")
    private int least;

    @Option(names = "--versions", description = "Compare the texts of one measure too.")
    private boolean versions;

    @Option(
            names = "--every-pair",
            description =
                    "Compare every text with every other, so that nothing is left to chance; for some hundred texts.")
    private boolean everyPair;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (least < LEAST_LEAST) {
            throw new ParameterException(
                    spec.commandLine(), "--least " + least + ": a passage has " + LEAST_LEAST + " words or more");
        }
        try (var spark = folders.session("passages")) {
            FlatMapFunction<Row, Row> reader = PassagesJob::read;
            var read = CorpusFiles.below(spark, folders.in())
                    .flatMap(reader, Encoders.row(READ))
                    .persist(StorageLevel.MEMORY_AND_DISK());
            var files = folders.write(read.drop("runs", "measure", "congress"), "files");
            var texts = texts(read).persist(StorageLevel.MEMORY_AND_DISK());
            var pairs = pairs(texts).persist(StorageLevel.MEMORY_AND_DISK());
            var passages = folders.write(
                    passages(texts, pairs).repartition(col("congress"), col("measure")),
                    "passages",
                    "congress",
                    "measure");
            return tell(files, texts, pairs.count(), passages.count());
        }
    }

    private int tell(Dataset<Row> files, Dataset<Row> texts, long compared, long passages) {
        long number = texts.count();
        long refused = files.where(col("standing").equalTo(CorpusFiles.REFUSED)).count();
        System.out.println(passages + " passages of " + least + " words or more in " + number + " texts");
        System.out.println("compared word for word: " + compared + " of " + number * (number - 1) / 2
                + " pairs of texts" + (versions ? "" : "; those of one measure with one another are not (--versions)"));
        if (!everyPair) {
            int atLeast = least;
            FlatMapFunction<Row, Integer> counted = text ->
                    List.of(ComparedUnits.of(words(text), atLeast).leftOut()).iterator();
            var leftOut =
                    texts.flatMap(counted, Encoders.INT()).agg(sum("value")).first();
            System.out.println("left to chance (--every-pair leaves nothing): " + LikelyPairs.leavesOut() + "; "
                    + (leftOut.isNullAt(0) ? 0 : leftOut.getLong(0))
                    + " words lie between provisions in pieces shorter than a passage, and help to find none");
        }
        System.out.println("files refused: " + refused);
        return refused > 0 ? CorpusProgram.REFUSED : 0;
    }

    /** A title of the Code or a compilation is read section by section, as it is taken in. */
    private static Iterator<Row> read(Row file) {
        var name = file.getString(0);
        if (file.isNullAt(1)) {
            return List.of(row(name, FileRead.notOpened(file.getString(2), file.getString(3))))
                    .iterator();
        }
        byte[] bytes = file.getAs(1);
        if (!SectionsOfLaw.reads(bytes)) {
            return List.of(row(name, FileRead.of(bytes, name, PassagesJob::runs)))
                    .iterator();
        }
        return new PushedRows(rows -> {
            try {
                SectionsOfLaw.read(
                        bytes,
                        (section, part) -> rows.accept(
                                row(name + "#" + section, FileRead.of(part, name + "#" + section, PassagesJob::runs))));
            } catch (SourceException | RuntimeException e) {
                rows.accept(row(name, FileRead.notOpened(CorpusFiles.REFUSED, String.valueOf(e.getMessage()))));
            }
        });
    }

    private static List<Row> runs(TextId text, Document document) {
        return PlacedWords.runs(document.text());
    }

    private static Row row(String name, FileRead<List<Row>> read) {
        var text = read.document().map(Document::id);
        return RowFactory.create(
                name,
                read.standing(),
                text.map(TextId::toString).orElse(""),
                text.map(FileRead::measure).orElse(""),
                text.map(FileRead::congress).orElse(0),
                read.findings().toArray(String[]::new),
                read.made().orElse(List.of()).toArray(Row[]::new));
    }

    /** Each text once, however many files have the same words of it. */
    private static Dataset<Row> texts(Dataset<Row> read) {
        var digest = sha2(array_join(col("runs.words"), "\n"), 256);
        var keyed = read.where(col("standing").equalTo(FileRead.READ))
                .withColumn("key", concat_ws(" ", col("text"), digest));
        var kept = keyed.groupBy("key").agg(min("file").as("file"));
        return keyed.join(kept, new String[] {"key", "file"})
                .select("key", "text", "measure", "congress", "file", "runs")
                .dropDuplicates("key");
    }

    private static PlacedWords words(Row text) {
        return PlacedWords.of(text.getList(text.fieldIndex("runs")));
    }

    /** {@code key} and {@code otherKey} of the texts to be compared word for word. */
    private Dataset<Row> pairs(Dataset<Row> texts) {
        var named = texts.select("key", "text", "measure");
        var one = named;
        var other = named.select(
                col("key").as("otherKey"),
                col("text").as("otherText"),
                col("measure").as("otherMeasure"));
        if (everyPair) {
            return one.join(other, areCompared()).select("key", "otherKey");
        }
        int atLeast = least;
        FlatMapFunction<Row, Row> cut = text -> units(text, atLeast);
        var units = texts.flatMap(cut, Encoders.row(UNITS)).persist(StorageLevel.MEMORY_AND_DISK());
        if (units.isEmpty()) {
            return one.join(other, lit(false)).select("key", "otherKey");
        }
        var likely = LikelyPairs.of(units.select("unit", "shingles").dropDuplicates("unit"));
        var bearers = units.select("unit", "key").distinct();
        var found = likely.join(bearers.withColumnRenamed("unit", "one"), "one")
                .join(bearers.select(col("unit").as("other"), col("key").as("otherKey")), "other");
        // The unit of the one text may be the greater number of the two, so the texts are set in their order.
        var ordered = found.select(
                        org.apache
                                .spark
                                .sql
                                .functions
                                .least(col("key"), col("otherKey"))
                                .as("key"),
                        greatest(col("key"), col("otherKey")).as("otherKey"))
                .distinct();
        return ordered.join(one, "key")
                .join(other, "otherKey")
                .where(areCompared())
                .select("key", "otherKey");
    }

    /** Each pair once; a text with none of its own copies. */
    private Column areCompared() {
        var apart = versions
                ? col("text").notEqual(col("otherText"))
                : col("measure").notEqual(col("otherMeasure"));
        return col("key").lt(col("otherKey")).and(apart);
    }

    private static Iterator<Row> units(Row text, int least) {
        var words = words(text);
        var rows = new ArrayList<Row>();
        for (var unit : ComparedUnits.of(words, least).units()) {
            var own = words.words().subList(unit.first(), unit.first() + unit.length());
            rows.add(RowFactory.create(text.getString(0), WordShingles.digest(own), WordShingles.of(own)));
        }
        return rows.iterator();
    }

    private Dataset<Row> passages(Dataset<Row> texts, Dataset<Row> pairs) {
        var others = texts.select(Arrays.stream(texts.columns())
                .map(name -> col(name).as("other_" + name))
                .toArray(Column[]::new));
        int atLeast = least;
        FlatMapFunction<Row, Row> compared = pair -> passages(pair, atLeast);
        return pairs.join(texts, "key")
                .join(others, col("otherKey").equalTo(col("other_key")))
                .flatMap(compared, Encoders.row(PASSAGES));
    }

    private static Iterator<Row> passages(Row pair, int least) {
        var one = words(pair);
        var other = PlacedWords.of(pair.getList(pair.fieldIndex("other_runs")));
        return SharedRuns.of(one.words(), other.words(), least).stream()
                .map(run -> RowFactory.create(
                        pair.<Integer>getAs("congress"),
                        pair.<String>getAs("measure"),
                        pair.<String>getAs("text"),
                        pair.<String>getAs("file"),
                        one.placeOf(run.first()),
                        one.placeOf(run.first() + run.length() - 1),
                        pair.<String>getAs("other_measure"),
                        pair.<String>getAs("other_text"),
                        pair.<String>getAs("other_file"),
                        other.placeOf(run.second()),
                        other.placeOf(run.second() + run.length() - 1),
                        run.length(),
                        one.printed(run.first(), run.first() + run.length())))
                .iterator();
    }
}
