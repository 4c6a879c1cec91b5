package org.engross.amending.instruction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.ProvisionPath;

/** One order of amendatory language: a record a kind. */
public sealed interface Instruction {

    /** Where it is to be executed. */
    Target target();

    /** Where it stands in the amending text. */
    InstructionSource source();

    /** What it puts into the law; empty where it puts nothing there that the law has not. */
    default Optional<Content> content() {
        return switch (this) {
            case Substitute order -> Optional.of(order.inserted());
            case Insert order -> Optional.of(order.inserted());
            case Add order -> Optional.of(order.inserted());
            case Restate order -> Optional.of(order.restated());
            case Strike none -> Optional.empty();
            case Redesignate none -> Optional.empty();
            case Repeal none -> Optional.empty();
            case Designate none -> Optional.empty();
            case Transfer none -> Optional.empty();
            case UpdateReferences none -> Optional.empty();
        };
    }

    /**
     * The language of an instruction.
     *
     * @param path the provision of the amending text
     * @param words the amendatory words, as written
     * @param rule the name of the rule that read them; empty where none did
     */
    record InstructionSource(ProvisionPath path, String words, String rule) {

        /** Of an instruction that was not read from language. */
        public InstructionSource(ProvisionPath path, String words) {
            this(path, words, "");
        }
    }

    /** "by striking “A” and inserting “B”", "by striking paragraph (2) and inserting the following: …". */
    record Substitute(Target target, Passage struck, Content inserted, InstructionSource source)
            implements Instruction {}

    /** "by striking “A”", "by striking paragraphs (1) and (2)". */
    record Strike(Target target, Passage struck, InstructionSource source) implements Instruction {}

    /** "by inserting “B” after “A”", "by inserting before paragraph (2) the following: …". */
    record Insert(Target target, InsertionSide position, Passage anchor, Content inserted, InstructionSource source)
            implements Instruction {}

    /** "by adding at the end the following: …". */
    record Add(Target target, Content inserted, InstructionSource source) implements Instruction {}

    /** "is amended to read as follows: …". */
    record Restate(Target target, Content restated, InstructionSource source) implements Instruction {}

    /**
     * "by redesignating paragraphs (4) and (5) as paragraphs (5) and (6), respectively"; all at once.
     *
     * @param from as many as {@code to}
     * @param onward whether all provisions that follow the one redesignated go on from it: "redesignating the subsequent
     *     paragraphs accordingly"
     */
    record Redesignate(Target target, List<Target> from, List<Step.Unit> to, boolean onward, InstructionSource source)
            implements Instruction {
        /** Of the provisions named, and of none that follow them. */
        public Redesignate(Target target, List<Target> from, List<Step.Unit> to, InstructionSource source) {
            this(target, from, to, false, source);
        }

        public Redesignate {
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (from.size() != to.size() || from.isEmpty()) {
                throw new IllegalArgumentException(from.size() + " provisions cannot become " + to.size());
            }
        }
    }

    /** "is repealed". */
    record Repeal(Target target, InstructionSource source) implements Instruction {}

    /** "by designating the existing text as subsection (a)". */
    record Designate(Target target, Step.Unit as, InstructionSource source) implements Instruction {}

    /**
     * "by transferring subsection (c) to appear after subsection (e)", "by moving paragraph (2) to the end of subsection
     * (c)": provisions keep their words and designations and stand elsewhere.
     *
     * @param moved in their order
     * @param beside what they come to stand after or before; the provision at whose end they come to stand, where
     *     {@code position} is absent
     */
    record Transfer(
            Target target,
            List<Target> moved,
            Optional<InsertionSide> position,
            Target beside,
            InstructionSource source)
            implements Instruction {
        public Transfer {
            moved = List.copyOf(moved);
            if (moved.isEmpty()) {
                throw new IllegalArgumentException("a transfer of nothing");
            }
        }
    }

    /**
     * "each reference in the text of such title to a source section is amended by striking such reference and inserting a
     * reference to the appropriate, as determined using the tables, redesignated section"; all at once.
     *
     * @param from the sections as they were numbered, as many as {@code to}
     */
    record UpdateReferences(Target target, List<Target> from, List<Step.Unit> to, InstructionSource source)
            implements Instruction {
        public UpdateReferences {
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (from.size() != to.size() || from.isEmpty()) {
                throw new IllegalArgumentException(from.size() + " sections cannot be referred to as " + to.size());
            }
        }

        /** By the number that a section had, the number that it has. */
        public Map<String, String> numbers() {
            var numbers = new LinkedHashMap<String, String>();
            for (int i = 0; i < from.size(); i++) {
                numbers.put(from.get(i).address().section(), to.get(i).value());
            }
            return numbers;
        }
    }

    /** On which side of its anchor an insertion goes. */
    enum InsertionSide {
        BEFORE,
        AFTER
    }
}
