package org.engross.corpus;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Units that are likely to share words, by Spark's MinHash: two are where in some band all hashes are equal. Spark's own join takes one
 * equal hash, by which most of a corpus would be likely.
 */
final class LikelyPairs {

    private static final int BANDS = 20;
    private static final int HASHES_A_BAND = 2;
    private static final long SEED = 1789;

    private static final StructType BANDED = new StructType()
            .add("unit", DataTypes.LongType)
            .add("band", DataTypes.IntegerType)
            .add("key", DataTypes.LongType);

    private LikelyPairs() {}

    /**
     * Finds them.
     *
     * @param units with {@code unit}, its number, and {@code shingles}, each unit once
     * @return {@code one} and {@code other}, the numbers; each unit with itself too
     */
    static Dataset<Row> of(Dataset<Row> units) {
        FlatMapFunction<Row, Row> banded = LikelyPairs::bands;
        var bands = new MinHashLSH()
                .setInputCol("shingles")
                .setOutputCol("hashes")
                .setNumHashTables(BANDS * HASHES_A_BAND)
                .setSeed(SEED)
                .fit(units)
                .transform(units)
                .select("unit", "hashes")
                .flatMap(banded, Encoders.row(BANDED));
        var one = bands.select(col("unit").as("one"), col("band"), col("key"));
        var other = bands.select(
                col("unit").as("other"), col("band").as("otherBand"), col("key").as("otherKey"));
        return one.join(
                        other,
                        col("band")
                                .equalTo(col("otherBand"))
                                .and(col("key").equalTo(col("otherKey")))
                                .and(col("one").leq(col("other"))))
                .select("one", "other")
                .distinct();
    }

    private static Iterator<Row> bands(Row unit) {
        var hashes = unit.<Vector>getList(1);
        var rows = new ArrayList<Row>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = 0;
            for (int i = 0; i < HASHES_A_BAND; i++) {
                key = key * 2_147_483_647L
                        + Arrays.hashCode(hashes.get(band * HASHES_A_BAND + i).toArray());
            }
            rows.add(RowFactory.create(unit.getLong(0), band, key));
        }
        return rows.iterator();
    }

    /** How likely two units are found whose sets of shingles are alike to this part, from 0 to 1. */
    static double chance(double likeness) {
        return 1 - Math.pow(1 - Math.pow(likeness, HASHES_A_BAND), BANDS);
    }

    /** The same in a sentence. */
    static String leavesOut() {
        return String.format(
                Locale.ROOT,
                "two provisions of which half of the %d-word runs are the same are found with a chance of %.1f%%, of which a"
                        + " fifth %.0f%%, of which a tenth %.0f%%",
                WordShingles.LENGTH,
                100 * chance(0.5),
                100 * chance(0.2),
                100 * chance(0.1));
    }
}
