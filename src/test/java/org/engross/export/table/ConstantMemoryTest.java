package org.engross.export.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table as long as the votes of many Congresses is printed without being held. */
@Tag("slow")
class ConstantMemoryTest {

    private static final int POSITIONS = 600_000;
    private static final long MOST = 64L << 20;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void manyPositionsCostNoMemory(TableFormat format) throws IOException {
        long idle = live();
        var watch = new Watch();
        format.print(positions(), watch);
        long above = watch.peak - idle;
        assertTrue(watch.written > POSITIONS, "too little was written: " + watch.written);
        assertTrue(above < MOST, "the live heap grew by " + above + " bytes");
    }

    private static Table positions() {
        var columns = new Columns<Integer>("positions", "made up for the test")
                .text("vote", row -> "h" + (1 + row / 430) + "-115.2018")
                .text("member", row -> String.format("A%06d", row % 430))
                .text("name", row -> "Member of No. " + row + ", “Given” & Name")
                .text("position", row -> row % 3 == 0 ? "Aye" : "No")
                .date("date", row -> LocalDate.of(2018, 1, 1).plusDays(row % 365))
                .over("none", "None", LocalDate.EPOCH, List.of())
                .columns();
        return new Table(
                "positions",
                "Positions",
                "made up for the test",
                LocalDate.EPOCH,
                columns,
                POSITIONS,
                () -> IntStream.range(0, POSITIONS).mapToObj(ConstantMemoryTest::row));
    }

    private static List<Object> row(int at) {
        return List.of(
                "h" + (1 + at / 430) + "-115.2018",
                String.format("A%06d", at % 430),
                "Member of No. " + at + ", “Given” & Name",
                at % 3 == 0 ? "Aye" : "No",
                LocalDate.of(2018, 1, 1).plusDays(at % 365));
    }

    /** What is still needed, after all that is not was thrown away. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Throws the bytes away, and looks at the heap again and again while they come. */
    private static final class Watch extends OutputStream {

        private static final long STEP = 4L << 20;
        private long written;
        private long next = STEP;
        private long peak;

        @Override
        public void write(int one) {
            written++;
            look();
        }

        @Override
        public void write(byte[] some, int from, int length) {
            written += length;
            look();
        }

        private void look() {
            if (written >= next) {
                next = written + STEP;
                peak = Math.max(peak, live());
            }
        }
    }
}
