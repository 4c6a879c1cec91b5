package org.engross.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.diff.Edit;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.StoryStep;

/**
 * How a provision of law came to read as it does under a measure: its words at each step, and who put each clause there.
 *
 * @param hands the texts from which its words came at any step, by their dates
 */
public record ProvisionStory(
        MeasureRecord record,
        LawCitation law,
        ProvisionPath provision,
        List<StoryChapter> chapters,
        List<TextProvenance.CreditedText> hands) {

    /**
     * A step and the words of the provision on it.
     *
     * @param asked the expression of the law on that step
     * @param text empty where a part of it is not held, or no such section stood
     * @param trace empty where there is no text, and where not a word differs from the step before
     * @param gone the clauses of the step before that have no counterpart
     */
    public record StoryChapter(
            StoryStep step,
            Expression asked,
            Optional<ExpressedText> text,
            Optional<TextProvenance> trace,
            List<StoryClause> clauses,
            List<StoryClause> gone) {

        public StoryChapter {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(trace, "trace");
            clauses = List.copyOf(clauses);
            gone = List.copyOf(gone);
        }

        /** Whether any word differs from the step before, or stands elsewhere. */
        public boolean isChanged() {
            return !gone.isEmpty()
                    || clauses.stream()
                            .anyMatch(clause -> clause.standing() != ClauseStanding.SAME
                                    || clause.from().isPresent());
        }
    }

    /** How a clause differs from its counterpart in the step before. */
    public enum ClauseStanding {
        SAME,
        REWORDED,
        NEW
    }

    /**
     * A line of the provision.
     *
     * @param standing in the first step all are the same
     * @param from where it stood in the step before, if elsewhere
     * @param edits from the words of the step before to these; one piece where it is the same or new
     */
    public record StoryClause(
            TracedLine line, ClauseStanding standing, Optional<ProvisionPath> from, List<Edit> edits) {

        public StoryClause {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(from, "from");
            edits = List.copyOf(edits);
        }

        /** The text that had most of its words first; empty for earlier law. */
        public Optional<Holding> author() {
            return line.authors().keySet().iterator().next();
        }

        /** The text that put it there; empty where several did, or earlier law. */
        public Optional<Holding> instrument() {
            var all = line.runs().stream()
                    .map(one -> one.run().instrument())
                    .distinct()
                    .toList();
            return all.size() == 1 ? all.getFirst() : Optional.empty();
        }

        /** The texts that may have had words of it before, but prove nothing. */
        public List<Holding> perhaps() {
            return line.runs().stream()
                    .flatMap(one -> one.run().perhaps().stream())
                    .distinct()
                    .toList();
        }
    }

    public ProvisionStory {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(provision, "provision");
        chapters = List.copyOf(chapters);
        hands = List.copyOf(hands);
    }

    /** The texts of all steps. */
    public Stream<ExpressedText> texts() {
        return chapters.stream().flatMap(chapter -> chapter.text().stream());
    }
}
