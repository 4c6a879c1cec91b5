package org.engross.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Prints, for whole documents in the worst disorder, how many megabytes of both texts are compared in a second of processor
 * time, how many bytes are allocated for each character, and whether the comparison says that it is coarse; at one, four
 * and sixteen times the size. Which documents and sizes can be named: {@code FEW_CHANGES SHUFFLED 16}. The texts are made of made-up words, as often repeated as those of a language are.
 */
public final class WholeDocumentTable {

    private static final int[] SIZES = {1, 4, 16};

    /** How long all documents are compared, small ones, before the clock is looked at. */
    private static final long WARM = 8_000_000_000L;

    private static final int ROUNDS = 3;
    private static final double PER_SECOND = 1_000;

    private static final List<String> WORDS = IntStream.range(0, 4_000)
            .mapToObj(number -> Integer.toString(number * 7_919 + 46_656, 36).replaceAll("[0-9]", "e"))
            .toList();

    /** Two documents, older first, of that many times the smallest size. */
    private enum Disorder {
        FEW_CHANGES(size -> pair(sections(312 * size), WholeDocumentTable::everyFiftiethReworded)),
        RENUMBERED(size -> pair(sections(312 * size), WholeDocumentTable::renumbered)),
        SHUFFLED(size -> pair(sections(312 * size), WholeDocumentTable::shuffled)),
        SHUFFLED_AND_RENUMBERED(size -> pair(sections(312 * size), all -> renumbered(shuffled(all)))),
        REWORDED(size -> pair(sections(312 * size), WholeDocumentTable::reworded)),
        REWORDED_REVERSED_RENUMBERED(
                size -> pair(sections(312 * size), all -> renumbered(reworded(all).reversed()))),
        ALL_OF_ONE_HEADING(size -> pair(
                oneHeading(sections(312 * size)), all -> renumbered(oneHeading(reworded(all).reversed())))),
        LARGE_AGAINST_OTHERS(size -> List.of(
                law(sections(19 * size, 1, 60)), law(sections(19 * size, 2, 60)))),
        PARAGRAPHS_SHUFFLED(size -> List.of(section(paragraphs(188 * size)), section(shuffled(paragraphs(188 * size))))),
        ONE_RUN(size -> List.of(run(94_000 * size, 0), run(94_000 * size, 50))),
        MANY_RUNS(size -> List.of(runs(125 * size, 0), runs(125 * size, 9)));

        private final IntFunction<List<Provision>> texts;

        Disorder(IntFunction<List<Provision>> texts) {
            this.texts = texts;
        }
    }

    private WholeDocumentTable() {}

    public static void main(String[] arguments) {
        warmUp();
        System.out.println("| document | size | MB of both texts | MB/s | bytes a character | coarse |\n|---|---|---|---|---|---|");
        var documents = Stream.of(Disorder.values()).map(Disorder::name).toList();
        var sizes = IntStream.of(SIZES).mapToObj(Integer::toString).toList();
        for (var document : named(documents, arguments)) {
            for (var size : named(sizes, arguments)) {
                print(Disorder.valueOf(document), Integer.parseInt(size));
            }
        }
    }

    /** Those that are among the arguments; all where none is. */
    private static List<String> named(List<String> all, String[] arguments) {
        var named = all.stream().filter(List.of(arguments)::contains).toList();
        return named.isEmpty() ? all : named;
    }

    private static void warmUp() {
        var thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        while (thread.getCurrentThreadCpuTime() - begun < WARM) {
            for (var disorder : Disorder.values()) {
                var texts = disorder.texts.apply(SIZES[0]);
                Comparison.of(texts.getFirst(), texts.getLast());
            }
        }
    }

    private static void print(Disorder disorder, int size) {
        var texts = disorder.texts.apply(size);
        long characters = texts.stream()
                .flatMap(Provision::allWords)
                .mapToLong(wording -> wording.words().length())
                .sum();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        long allocated = 0;
        boolean coarse = false;
        for (int round = 0; round < ROUNDS; round++) {
            long time = thread.getCurrentThreadCpuTime();
            long bytes = thread.getCurrentThreadAllocatedBytes();
            coarse = Comparison.of(texts.getFirst(), texts.getLast()).coarse();
            allocated = thread.getCurrentThreadAllocatedBytes() - bytes;
            best = Math.min(best, thread.getCurrentThreadCpuTime() - time);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.1f | %d | %s |%n",
                disorder,
                size,
                characters / 1e6,
                characters * PER_SECOND / best,
                allocated / characters,
                coarse ? "yes" : "no");
    }

    private static List<Provision> pair(List<Provision> sections, Disturbance disturbance) {
        return List.of(law(sections), law(disturbance.of(sections)));
    }

    @FunctionalInterface
    private interface Disturbance {
        List<Provision> of(List<Provision> sections);
    }

    private static Provision law(List<Provision> sections) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.<Part>copyOf(sections));
    }

    private static List<Provision> sections(int count) {
        return sections(count, 1, 3);
    }

    private static List<Provision> sections(int count, long seed, int paragraphs) {
        var random = new Random(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> level(
                        Level.SECTION,
                        number,
                        words(random, 4),
                        IntStream.rangeClosed(1, paragraphs)
                                .mapToObj(paragraph -> level(Level.PARAGRAPH, paragraph, "", List.of(content(words(random, 45)))))
                                .toList()))
                .toList();
    }

    private static Provision level(Level level, int number, String heading, List<? extends Part> parts) {
        return new Provision(
                level,
                Designation.inParentheses(Integer.toString(number)),
                heading.isEmpty() ? Wording.NONE : Wording.of(Wording.Kind.HEADING, heading),
                List.copyOf(parts));
    }

    private static Wording content(String words) {
        return Wording.of(Wording.Kind.CONTENT, words + ".");
    }

    /** Words of which the early ones of the list are the most frequent. */
    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }

    private static List<Provision> renumbered(List<Provision> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> sections.get(index).withDesignation(Designation.inParentheses(Integer.toString(index + 8))))
                .toList();
    }

    private static List<Provision> shuffled(List<Provision> provisions) {
        var shuffled = new ArrayList<>(provisions);
        Collections.shuffle(shuffled, new Random(230));
        return shuffled;
    }

    private static List<Provision> reworded(List<Provision> sections) {
        return sections.stream().map(WholeDocumentTable::reworded).toList();
    }

    private static List<Provision> everyFiftiethReworded(List<Provision> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> index % 50 == 0 ? reworded(sections.get(index)) : sections.get(index))
                .toList();
    }

    private static Provision reworded(Provision section) {
        return section.withParts(section.parts().stream()
                .map(Provision.class::cast)
                .map(paragraph -> paragraph.withParts(
                        List.of(content(changed(paragraph.wordings().getFirst().words(), 9)))))
                .toList());
    }

    /** Every so manieth word is another. */
    private static String changed(String words, int every) {
        var list = words.split(" ");
        for (int i = 4; i < list.length; i += every) {
            list[i] = WORDS.get((i * 31 + list[i].length()) % WORDS.size());
        }
        return String.join(" ", list);
    }

    private static List<Provision> oneHeading(List<Provision> sections) {
        return sections.stream()
                .map(section -> section.withHeading(Wording.of(Wording.Kind.HEADING, "In general")))
                .toList();
    }

    private static List<Provision> paragraphs(int count) {
        var random = new Random(3);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> level(Level.PARAGRAPH, number, "", List.of(content(words(random, 45)))))
                .toList();
    }

    private static Provision section(List<? extends Part> parts) {
        return level(Level.SECTION, 9, "Carriers", parts);
    }

    private static Provision run(int characters, int every) {
        var words = words(new Random(4), characters / 6);
        return section(List.of(content(every == 0 ? words : changed(words, every))));
    }

    private static Provision runs(int count, int every) {
        var random = new Random(5);
        return section(IntStream.range(0, count)
                .mapToObj(run -> words(random, 45))
                .map(words -> content(every == 0 ? words : changed(words, every)))
                .toList());
    }
}
