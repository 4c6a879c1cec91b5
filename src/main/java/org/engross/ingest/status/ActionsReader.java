package org.engross.ingest.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Space;
import org.engross.measure.Action;
import org.engross.measure.ActionRecord;

/**
 * Reads the actions of a status record, in which several systems record one act: the chamber, and the Library of Congress
 * with a label before the words or a label alone. Two items are one action if they are of one day (and one time, where both
 * give it) and say the same words, apart from the Library's label. The Library's labels of an amendment's offering and of
 * the vote on it belong to the chamber's own record. The action has the chamber's words.
 */
final class ActionsReader {

    private static final String LIBRARY = "Library of Congress";
    private static final String OFFERED_CODE = "71000";
    private static final Set<String> DECIDED_CODES = Set.of("75000", "76000", "77000", "85000");
    /** The Library cuts long words short; what is shorter than this could begin anything. */
    private static final int LEAST_WORDS = 12;

    private static final String UNSTATED = "not stated";

    private final List<Draft> drafts = new ArrayList<>();
    private final Findings findings;

    private ActionsReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The actions, oldest first.
     *
     * @param items as the record lists them, newest first
     * @param place of the list, for the findings
     */
    static List<Action> read(List<Element> items, String place, Findings findings) {
        var reader = new ActionsReader(findings);
        var oldestFirst = items.reversed();
        for (boolean ofLibrary : new boolean[] {false, true}) {
            for (int i = 0; i < oldestFirst.size(); i++) {
                if (isOfLibrary(oldestFirst.get(i)) == ofLibrary) {
                    reader.item(oldestFirst.get(i), i, place);
                }
            }
        }
        return reader.actions();
    }

    private static boolean isOfLibrary(Element item) {
        return StatusValues.text(item, "sourceSystem/name").equals(LIBRARY);
    }

    private void item(Element item, int index, String place) {
        var text = StatusValues.text(item, "text");
        if (text.isEmpty()) {
            if (!StatusValues.text(item, "type", "sourceSystem/name", "actionCode")
                    .isEmpty()) {
                findings.note(Finding.Stage.BODY, place, "an action without words is left out");
            }
            return;
        }
        try {
            var draft = new Draft(item, text, index);
            drafts.stream()
                    .filter(draft::isOneWith)
                    .findFirst()
                    .ifPresentOrElse(one -> one.add(draft), () -> drafts.add(draft));
        } catch (IllegalArgumentException e) {
            findings.warning(Finding.Stage.BODY, place, "an action is left out: " + e.getMessage());
        }
    }

    private List<Action> actions() {
        drafts.sort(Comparator.comparing((Draft draft) -> draft.date).thenComparing(draft -> draft.index));
        if (drafts.stream().allMatch(draft -> draft.time.isPresent())) {
            drafts.sort(Comparator.comparing((Draft draft) -> draft.date.atTime(draft.time.orElseThrow())));
        }
        return drafts.stream().map(Draft::action).toList();
    }

    /** An action while its records are gathered. */
    private static final class Draft {

        private final LocalDate date;
        private final Optional<LocalTime> time;
        private final String text;
        private final int index;
        private final Set<String> committees = new TreeSet<>();
        private final List<ActionRecord> records = new ArrayList<>();

        Draft(Element item, String text, int index) {
            this.text = text;
            this.index = index;
            date = StatusValues.day(StatusValues.text(item, "actionDate"));
            time = StatusValues.optional(item, "actionTime").map(StatusValues::time);
            Stream.of("committee/systemCode", "committees/item/systemCode")
                    .flatMap(path -> StatusValues.all(item, path))
                    .map(Element::words)
                    .filter(code -> !code.isEmpty())
                    .forEach(committees::add);
            records.add(new ActionRecord(
                    StatusValues.optional(item, "sourceSystem/name").orElse(UNSTATED),
                    StatusValues.optional(item, "actionCode"),
                    StatusValues.optional(item, "type").orElse(UNSTATED),
                    Optional.empty()));
        }

        /** Whether this, the later read, is another record of an action. */
        boolean isOneWith(Draft one) {
            return date.equals(one.date)
                    && (time.isEmpty() || one.time.isEmpty() || time.equals(one.time))
                    && (saysSame(one) || isLabelOf(one));
        }

        private boolean saysSame(Draft one) {
            var words = Space.none(text);
            var others = Space.none(one.text);
            if (words.equals(others)) {
                return true;
            }
            int label = words.indexOf(':');
            return isOfLibrary()
                    && label > 0
                    && words.length() - label > LEAST_WORDS
                    && others.startsWith(words.substring(label + 1));
        }

        private boolean isOfLibrary() {
            return records.getFirst().source().equals(LIBRARY);
        }

        private boolean isLabelOf(Draft one) {
            var code = records.getFirst().code().orElse("");
            return isOfLibrary()
                    && !one.isOfLibrary()
                    && (code.equals(OFFERED_CODE)
                                    && one.text.matches("Amendments?( en bloc)? \\(A[0-9]+\\) offered by .*")
                            || DECIDED_CODES.contains(code) && one.text.startsWith("On agreeing to the "));
        }

        void add(Draft other) {
            committees.addAll(other.committees);
            other.records.forEach(record -> records.add(new ActionRecord(
                    record.source(),
                    record.code(),
                    record.type(),
                    other.text.equals(text) ? Optional.empty() : Optional.of(other.text))));
        }

        Action action() {
            return new Action(date, time, text, List.copyOf(committees), distinct());
        }

        /** A referral to two committees is recorded once for each. */
        private List<ActionRecord> distinct() {
            return records.stream().distinct().toList();
        }
    }
}
