package org.engross.diff;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Engines that tell the words by which two texts differ. All but our own get the words as numbers from our tokeniser, so
 * that none pays for strings or regular expressions; those that compare characters get a character for each word.
 */
public enum WordDiffEngine {
    ENGROSS {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            return Cleaning.of(before, after, new ProseAlgorithm().of(before, after)).stream()
                    .map(hunk -> new int[] {
                        hunk.beforeStart(), hunk.beforeEnd(), hunk.afterStart(), hunk.afterEnd()
                    })
                    .toList();
        }

        @Override
        Object compare(String before, String after) {
            return Edits.between(before, after);
        }
    },
    /** Only cuts both texts into words and numbers them: what any engine must do that compares words. */
    TOKENS_ONLY {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            return List.of();
        }
    },
    JAVA_DIFF_UTILS_MYERS {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            return hunks(new MyersDiff<>(), before, after);
        }
    },
    JAVA_DIFF_UTILS_LINEAR {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            return hunks(new MyersDiffWithLinearSpace<>(), before, after);
        }
    },
    JGIT_HISTOGRAM {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            var edits = new HistogramDiff().diff(new WordEquality(), new WordsInOrder(before), new WordsInOrder(after));
            return edits.stream()
                    .map(edit -> new int[] {edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB()})
                    .toList();
        }
    },
    DIFF_MATCH_PATCH {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            var hunks = new Hunks();
            for (var diff : new DiffMatchPatch().diffMain(characters(before), characters(after), false)) {
                int length = diff.text.length();
                switch (diff.operation) {
                    case EQUAL -> hunks.keep(length);
                    case DELETE -> hunks.strike(length);
                    case INSERT -> hunks.insert(length);
                }
            }
            return hunks.list();
        }
    },
    COMMONS_TEXT {
        @Override
        List<int[]> hunks(TokenArray before, TokenArray after) {
            var hunks = new Hunks();
            new StringsComparator(characters(before), characters(after))
                    .getScript()
                    .visit(new CommandVisitor<>() {
                        @Override
                        public void visitKeepCommand(Character word) {
                            hunks.keep(1);
                        }

                        @Override
                        public void visitDeleteCommand(Character word) {
                            hunks.strike(1);
                        }

                        @Override
                        public void visitInsertCommand(Character word) {
                            hunks.insert(1);
                        }
                    });
            return hunks.list();
        }
    };

    /** Older tokens from and to, newer tokens from and to, for each hunk. */
    abstract List<int[]> hunks(TokenArray before, TokenArray after);

    /** From two strings to the words that differ. */
    Object compare(String before, String after) {
        var numbers = new WordNumbers();
        return hunks(TokenArray.of(before, numbers), TokenArray.of(after, numbers));
    }

    static List<int[]> hunks(DiffAlgorithmI<Integer> algorithm, TokenArray before, TokenArray after) {
        return algorithm.computeDiff(boxed(before), boxed(after), null).stream()
                .map(change -> new int[] {
                    change.startOriginal, change.endOriginal, change.startRevised, change.endRevised
                })
                .toList();
    }

    private static List<Integer> boxed(TokenArray tokens) {
        return Arrays.stream(tokens.words(), 0, tokens.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    private static String characters(TokenArray tokens) {
        var characters = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            characters.append((char) tokens.words()[i]);
        }
        return characters.toString();
    }

    /** Joins commands in a row to hunks. */
    private static final class Hunks {
        private final List<int[]> list = new ArrayList<>();
        private int a;
        private int b;
        private int[] open;

        void keep(int words) {
            a += words;
            b += words;
            open = null;
        }

        void strike(int words) {
            a += words;
            hunk(words, 0)[1] = a;
        }

        void insert(int words) {
            b += words;
            hunk(0, words)[3] = b;
        }

        private int[] hunk(int struck, int inserted) {
            if (open == null) {
                open = new int[] {a - struck, a, b - inserted, b};
                list.add(open);
            }
            return open;
        }

        List<int[]> list() {
            return list;
        }
    }

    private static final class WordsInOrder extends Sequence {
        private final TokenArray tokens;

        WordsInOrder(TokenArray tokens) {
            this.tokens = tokens;
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }

    private static final class WordEquality extends SequenceComparator<WordsInOrder> {
        @Override
        public boolean equals(WordsInOrder one, int at, WordsInOrder other, int otherAt) {
            return one.tokens.words()[at] == other.tokens.words()[otherAt];
        }

        @Override
        public int hash(WordsInOrder words, int at) {
            return words.tokens.words()[at] * 0x9E3779B9;
        }
    }
}
