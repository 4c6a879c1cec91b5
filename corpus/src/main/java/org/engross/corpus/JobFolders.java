package org.engross.corpus;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** What every job is told: where the files are, where the answer goes, and on what it runs. */
final class JobFolders {

    /** Enough that one long task does not keep the other processors waiting. */
    static final int TASKS_A_PROCESSOR = 4;

    private static final String LOCAL = "127.0.0.1";

    @Option(
            names = "--in",
            required = true,
            paramLabel = "DIR",
            description = "Folder of official files and archives; on a cluster one that every worker can read.")
    private String in;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the answer, which must not be there yet.")
    private String out;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "On what Spark runs; local[*], all processors of this machine, if nothing else says it.")
    private String master;

    String in() {
        return in;
    }

    /** Starts Spark; what spark-submit or a setting says goes before the defaults, and what the command says before both. */
    SparkSession session(String job) {
        var builder = SparkSession.builder().appName("engross corpus " + job);
        var chosen = master == null ? System.getProperty("spark.master", "local[*]") : master;
        builder.master(chosen);
        if (chosen.startsWith("local")) {
            builder.config("spark.driver.host", LOCAL)
                    .config("spark.driver.bindAddress", LOCAL)
                    .config("spark.ui.enabled", "false");
        }
        var spark = builder.config("spark.sql.session.timeZone", "UTC").getOrCreate();
        if (chosen.startsWith("local") && !spark.conf().contains("spark.sql.shuffle.partitions")) {
            // Spark's own 200 are for a cluster: on one machine most of them would be empty and yet be begun.
            int tasks = TASKS_A_PROCESSOR * spark.sparkContext().defaultParallelism();
            spark.conf().set("spark.sql.shuffle.partitions", tasks);
        }
        try {
            check(spark);
        } catch (UnusableFolder e) {
            spark.stop();
            throw e;
        }
        return spark;
    }

    private void check(SparkSession spark) {
        var settings = spark.sparkContext().hadoopConfiguration();
        try {
            var from = new Path(in);
            if (!from.getFileSystem(settings).exists(from)) {
                throw new UnusableFolder("there is no folder '" + in + "'");
            }
            var to = new Path(out);
            if (to.getFileSystem(settings).exists(to)) {
                throw new UnusableFolder(
                        "'" + out + "' is there already; name a folder that is not, so that nothing is lost");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableFolder("a folder cannot be used: " + e.getMessage());
        }
    }

    /**
     * Writes rows as Parquet and as JSON lines.
     *
     * @param by the columns for each of whose values there is a folder
     * @return the rows as written
     */
    Dataset<Row> write(Dataset<Row> rows, String name, String... by) {
        var parquet = out + "/" + name + ".parquet";
        rows.write().partitionBy(by).parquet(parquet);
        var written = rows.sparkSession().read().schema(rows.schema()).parquet(parquet);
        written.write().partitionBy(by).json(out + "/" + name + ".jsonl");
        return written;
    }
}
