package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;

/** How one run of amendatory language was read, for whoever asks why. Every word of the language is in one of these. */
public sealed interface Explanation {

    /** The provision of the amending text where the words stand. */
    ProvisionPath path();

    /** As written. */
    String words();

    /** In a line or more: the rule, the words, and what was understood. */
    String told();

    /**
     * An order.
     *
     * @param rules that read its words, the outermost, which is that of the instruction's source, first
     */
    record Ordered(Instruction instruction, List<String> rules) implements Explanation {
        public Ordered {
            Objects.requireNonNull(instruction, "instruction");
            rules = List.copyOf(rules);
        }

        @Override
        public ProvisionPath path() {
            return instruction.source().path();
        }

        @Override
        public String words() {
            return instruction.source().words();
        }

        @Override
        public String told() {
            return Explanation.line(instruction.source().rule(), words())
                    + "\n    " + InstructionWords.of(instruction)
                    + (rules.size() > 1 ? "\n    with " + String.join(", ", rules.subList(1, rules.size())) : "");
        }
    }

    /** A place in which what follows is ordered. */
    record Placed(ProvisionPath path, String words, List<String> rules, List<Target> where) implements Explanation {
        public Placed {
            rules = List.copyOf(rules);
            where = List.copyOf(where);
        }

        @Override
        public String told() {
            return Explanation.line(String.join(", ", rules), words)
                    + "\n    "
                    + where.stream().map(Target::toString).collect(Collectors.joining(", "));
        }
    }

    /** Words that say nothing which changes the law. */
    record Silent(ProvisionPath path, String words, String rule) implements Explanation {
        @Override
        public String told() {
            return Explanation.line(rule, words);
        }
    }

    /** Words that no rule reads. */
    record Unread(UnreadLanguage language) implements Explanation {
        @Override
        public ProvisionPath path() {
            return language.path();
        }

        @Override
        public String words() {
            return language.words();
        }

        @Override
        public String told() {
            return Explanation.line("unread", words()) + "\n    " + language.why();
        }
    }

    private static String line(String rule, String words) {
        return rule + ": " + words;
    }
}
