package org.engross.comparison;

import java.util.List;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Numbers that are equal for what is equal, and hardly ever for anything else. */
final class Fingerprint {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] wholes;
    private int next;

    private Fingerprint(int size) {
        wholes = new long[size];
    }

    /** For each provision of a text, in the order of {@link org.engross.provision.Walk}, that of all it holds, marks aside. */
    static long[] ofSubtrees(Provision root, int size) {
        var fingerprint = new Fingerprint(size);
        fingerprint.of(root);
        return fingerprint.wholes;
    }

    /** Equal for the same words in whatever order; the sum of two is that of the words of both. */
    static long ofWords(int[] words) {
        long sum = 0;
        for (int word : words) {
            sum += mixed(word + 1);
        }
        return sum;
    }

    static long ofLetters(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * MULTIPLIER;
        }
        return hash;
    }

    /** That of two words in a row. */
    static long ofPair(int word, int next) {
        return mixed((long) word << Integer.SIZE | next);
    }

    /** That of something said in two numbers, the first of which may be a fingerprint. */
    static long with(long fingerprint, long next) {
        return mixed(fingerprint * MULTIPLIER + next);
    }

    private static long mixed(long number) {
        long hash = number * MULTIPLIER;
        return (hash ^ hash >>> Integer.SIZE) * MULTIPLIER;
    }

    private long of(Provision provision) {
        int index = next++;
        long hash = with(provision.level().ordinal(), provision.designation().hashCode());
        hash = of(provision.parts(), with(hash, provision.heading().words().hashCode()));
        wholes[index] = hash;
        return hash;
    }

    private long of(List<Part> parts, long before) {
        long hash = before;
        for (var part : parts) {
            hash = switch (part) {
                case Wording wording ->
                    with(with(hash, wording.kind().ordinal()), wording.words().hashCode());
                case Provision provision -> with(hash, of(provision));
                case QuotedContent content ->
                    with(of(content.parts(), hash), content.after().hashCode());
            };
        }
        return hash;
    }
}
