package org.engross.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.engross.ingest.FileTaker;
import org.engross.ingest.FoundFiles;

/** The files below a folder, on whatever file system Spark can read, as {@code engross ingest} finds them: archives are opened. */
final class CorpusFiles {

    /** {@code why} says why there are no bytes; {@code standing} is then {@link #REFUSED} or {@link #PASSED_OVER}. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("standing", DataTypes.StringType)
            .add("why", DataTypes.StringType);

    private static final StructType LISTED = new StructType()
            .add("path", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("why", DataTypes.StringType);

    static final String REFUSED = "refused";
    static final String PASSED_OVER = "passed over";

    /** As the program has them: engross.max-file-size and engross.max-title-size. */
    private static final long MOST = 16L << 20;

    private static final long MOST_OF_TITLE = 256L << 20;

    private static final int FILES_A_TASK = 64;

    private CorpusFiles() {}

    /** A row for each file, those in archives too. */
    static Dataset<Row> below(SparkSession spark, String folder) {
        var listed = listed(folder, spark.sparkContext().hadoopConfiguration());
        Broadcast<SerializableConfiguration> settings = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        int least = JobFolders.TASKS_A_PROCESSOR * spark.sparkContext().defaultParallelism();
        int tasks = Math.max(least, listed.size() / FILES_A_TASK);
        FlatMapFunction<Row, Row> opened = row -> rows(row, settings.value().value());
        var files = spark.createDataset(listed, Encoders.row(LISTED))
                .repartition(tasks)
                .flatMap(opened, Encoders.row(SCHEMA));
        // The files of an archive come out of one task; without this they would be read by one too.
        boolean hasArchive = listed.stream().anyMatch(row -> FoundFiles.isArchive(row.getString(1)));
        return hasArchive ? files.repartition(tasks) : files;
    }

    private static List<Row> listed(String folder, Configuration settings) {
        var root = new Path(folder);
        var rows = new ArrayList<Row>();
        try {
            var system = root.getFileSystem(settings);
            var base = system.makeQualified(root).toUri().getPath();
            var open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                list(system, open.pop(), base, open, rows);
            }
        } catch (IOException e) {
            throw new UnusableFolder("'" + folder + "' cannot be listed: " + e.getMessage());
        }
        return rows;
    }

    /** A folder that cannot be listed is a row, and does not end the listing of the others. */
    private static void list(FileSystem system, Path folder, String base, ArrayDeque<Path> open, List<Row> rows) {
        try {
            for (var status : system.listStatus(folder)) {
                if (status.isDirectory()) {
                    open.push(status.getPath());
                } else {
                    rows.add(RowFactory.create(status.getPath().toString(), name(status.getPath(), base), ""));
                }
            }
        } catch (IOException e) {
            rows.add(RowFactory.create(
                    folder.toString(), name(folder, base), "the folder cannot be listed: " + e.getMessage()));
        }
    }

    /** Without the folder that was named. */
    private static String name(Path file, String base) {
        var path = file.toUri().getPath();
        return path.startsWith(base + "/") ? path.substring(base.length() + 1) : file.getName();
    }

    private static Iterator<Row> rows(Row listed, Configuration settings) {
        var name = listed.getString(1);
        if (!listed.getString(2).isEmpty()) {
            return List.of(RowFactory.create(name, null, REFUSED, listed.getString(2)))
                    .iterator();
        }
        var path = new Path(listed.getString(0));
        return FoundFiles.isArchive(name)
                ? new PushedRows(taker -> open(path, name, settings, taker))
                : all(path, name, settings).iterator();
    }

    private static List<Row> all(Path path, String name, Configuration settings) {
        var rows = new ArrayList<Row>();
        open(path, name, settings, rows::add);
        return rows;
    }

    private static void open(Path path, String name, Configuration settings, Consumer<Row> rows) {
        try {
            var system = path.getFileSystem(settings);
            if (!FoundFiles.isTaken(name, length -> start(system, path, length))) {
                rows.accept(RowFactory.create(name, null, PASSED_OVER, "it is no official file by its name"));
            } else if ("file".equals(system.getUri().getScheme())) {
                read(java.nio.file.Path.of(path.toUri().getPath()), name, rows);
            } else {
                readCopy(system, path, name, rows);
            }
        } catch (IOException e) {
            rows.accept(RowFactory.create(name, null, REFUSED, "the file cannot be read: " + e));
        }
    }

    private static byte[] start(FileSystem system, Path path, int length) throws IOException {
        try (var bytes = system.open(path)) {
            return bytes.readNBytes(length);
        }
    }

    /** Archives are read by place, which a stream from afar does not allow. */
    private static void readCopy(FileSystem system, Path path, String name, Consumer<Row> rows) throws IOException {
        var copy = Files.createTempFile("engross-", ".copy");
        try {
            try (var bytes = system.open(path);
                    var to = Files.newOutputStream(copy)) {
                bytes.transferTo(to);
            }
            read(copy, name, rows);
        } finally {
            Files.delete(copy);
        }
    }

    private static void read(java.nio.file.Path file, String name, Consumer<Row> rows) {
        FoundFiles.read(file, name, MOST, MOST_OF_TITLE, new FileTaker() {
            @Override
            public void take(String each, byte[] bytes) {
                rows.accept(RowFactory.create(each, bytes, "", ""));
            }

            @Override
            public void refuse(String each, String why) {
                rows.accept(RowFactory.create(each, null, REFUSED, why));
            }
        });
    }
}
