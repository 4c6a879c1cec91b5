package org.engross.codification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.amending.instruction.Instruction;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Tells quoted content whose flush words have slipped in front of its levels, as some conversions of laws print it:
 * "whoever knowingly—shall be fined (1) acts; or (2) omits". Where they belong is not said there.
 */
final class FlushWords {

    /** Words that go on after a dash or a colon that opens levels, though the levels follow only then. */
    private static final Pattern SLIPPED =
            Pattern.compile("(?s).*[A-Za-z]—[a-z].*[^—:,]|.*[a-z)](?:—|: ?)[A-Z][^—:]*[.]");

    private FlushWords() {}

    static boolean slipped(Instruction instruction) {
        return instruction.content().filter(content -> inParts(content.parts())).isPresent();
    }

    private static boolean inParts(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Provision provision && in(provision))
                || IntStream.range(1, parts.size())
                        .anyMatch(i -> parts.get(i) instanceof Wording && opensLevels(parts.get(i - 1)));
    }

    /** Whether a provision ends with the dash that opens levels, and has none: they stand behind its flush words. */
    private static boolean opensLevels(Part part) {
        return part instanceof Provision provision
                && !provision.parts().isEmpty()
                && provision.parts().getLast() instanceof Wording last
                && last.words().endsWith("—");
    }

    private static boolean in(Provision provision) {
        var parts = provision.parts();
        boolean levels = !provision.provisions().isEmpty();
        boolean here = levels
                && parts.getFirst() instanceof Wording first
                && (slippedWithin(first.words()) || slippedLine(parts, first));
        return here || inParts(parts);
    }

    private static boolean slippedWithin(String words) {
        boolean opens = words.indexOf('—') >= 0 || words.indexOf(':') >= 0;
        return opens && SLIPPED.matcher(words).matches();
    }

    /** Flush words on a line of their own before the levels. */
    private static boolean slippedLine(List<Part> parts, Wording first) {
        return first.words().endsWith("—") && parts.get(1) instanceof Wording;
    }
}
