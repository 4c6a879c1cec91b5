package org.engross.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes apart a list of whole citations: {@code 47 U.S.C. 230(c) and 18 U.S.C. 2421A}. */
public final class CitationList {

    /** How often words may be joined before nothing is tried any more: each joint is tried with each that follows. */
    private static final int MOST_JOINTS = 16;

    private static final Pattern JOINT = Pattern.compile("[,;] ?(?:and |or |& )?| (?:and|or|&) ");

    /** A number or a place alone, which is whole only with what stands before it. */
    private static final Pattern FRAGMENT =
            Pattern.compile("(?:\\d+[A-Za-z]{0,2}(?:-\\d+[A-Za-z]?)?)?(?: ?\\([A-Za-z0-9]{1,5}\\))*");

    /**
     * One citation of a list.
     *
     * @param read what it was read as; empty where it was not
     */
    public record ListedCitation<T>(String words, Optional<T> read) {}

    private CitationList() {}

    /**
     * Each citation of a list in its order, those too that are not read. Of words that can be taken apart in several ways the longest
     * are taken that are read. None where the words are no list of at least two, nothing of it is read, or a part is no more than a number
     * or a place, of which it is not known what it belongs to.
     *
     * @param read how one is read; asked of many runs of the words
     */
    public static <T> List<ListedCitation<T>> of(String words, Function<String, Optional<T>> read) {
        var plain = WrittenForms.plain(words);
        var joints = JOINT.matcher(plain)
                .results()
                .map(joint -> new Joint(joint.start(), joint.end()))
                .toList();
        if (joints.isEmpty() || joints.size() > MOST_JOINTS) {
            return List.of();
        }
        var ends = Stream.concat(joints.stream(), Stream.of(new Joint(plain.length(), plain.length())))
                .toList();
        var listed = new ArrayList<ListedCitation<T>>();
        int start = 0;
        for (int at = 0; at < ends.size(); ) {
            int last = ends.size() - 1;
            var longest = Optional.<T>empty();
            while (last >= at
                    && (longest = whole(plain.substring(start, ends.get(last).start()), read)).isEmpty()) {
                last--;
            }
            last = Math.max(last, at);
            listed.add(
                    new ListedCitation<>(plain.substring(start, ends.get(last).start()), longest));
            start = ends.get(last).end();
            at = last + 1;
        }
        return isList(listed) ? List.copyOf(listed) : List.of();
    }

    private static <T> boolean isList(List<ListedCitation<T>> listed) {
        return listed.size() > 1
                && listed.stream().anyMatch(one -> one.read().isPresent())
                && listed.stream().noneMatch(one -> isFragment(one.words()));
    }

    static boolean isFragment(String words) {
        return FRAGMENT.matcher(words).matches();
    }

    private static <T> Optional<T> whole(String words, Function<String, Optional<T>> read) {
        return isFragment(words) ? Optional.empty() : read.apply(words);
    }

    /** Where one citation ends and the next begins. */
    private record Joint(int start, int end) {}
}
