package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.engross.ingest.source.Finding;

/**
 * Spoils files at random, always in the same way: a run of characters is cut out, or every element of one name bears
 * another. Whatever comes is read or refused; nothing is thrown.
 */
public final class Spoiling {

    private final List<String> elements;
    private final Random random;

    /** @param elements the names of elements to choose from, with spaces between */
    public Spoiling(String elements, long seed) {
        this.elements = List.of(elements.split("\\s+"));
        this.random = new Random(seed);
    }

    /** Reads spoiled files, chosen from these, so many times; more than {@code each} are taken, and more refused. */
    public void assertReadOrRefused(List<String> files, int times, int each) {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            var spoiled = spoiled(files.get(random.nextInt(files.size())));
            var reading = Intake.read(spoiled.getBytes(StandardCharsets.UTF_8), "spoiled.xml");
            if (reading.value().isPresent()) {
                taken++;
            } else {
                assertEquals(
                        Finding.Severity.ERROR, reading.findings().getFirst().level());
            }
        }
        int refused = times - taken;
        assertTrue(taken > each && refused > each, taken + " taken, " + refused + " refused");
    }

    private String spoiled(String text) {
        if (random.nextBoolean()) {
            int from = random.nextInt(text.length());
            return text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(30)));
        }
        var from = elements.get(random.nextInt(elements.size()));
        var to = elements.get(random.nextInt(elements.size()));
        return text.replaceAll("(</?)" + from + "(?=[ />])", "$1" + to);
    }
}
