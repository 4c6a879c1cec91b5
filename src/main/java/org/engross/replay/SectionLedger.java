package org.engross.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of one section so far: who changed it, what was refused, and what was published. */
final class SectionLedger {

    private final List<LawNumber> laws = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final Set<List<String>> repairs = new HashSet<>();
    private String published = "";
    private boolean absent;

    SectionLedger(String published) {
        this.published = published;
    }

    String published() {
        return published;
    }

    List<LawNumber> laws() {
        return laws;
    }

    List<String> reasons() {
        return reasons;
    }

    /** A law was executed on the section. */
    void changed(LawNumber law, List<String> why) {
        if (!laws.contains(law)) {
            laws.add(law);
        }
        why.forEach(reason -> reasons.add(law + ": " + reason));
    }

    /** The section was published anew and a law at hand names it. */
    void published(String words) {
        published = words;
    }

    /** The section was published anew and no law at hand names it. */
    void repaired(String words) {
        repairs.addAll(SameWords.changes(published, words));
        published = words;
    }

    void touchedByAbsentLaw() {
        absent = true;
    }

    /** How the section that was made stands to the one published last. */
    Agreement agreement(String made) {
        if (SameWords.identical(made, published)) {
            return Agreement.IDENTICAL;
        }
        if (SameWords.alike(made, published)) {
            return Agreement.ALIKE;
        }
        if (absent) {
            return Agreement.ABSENT;
        }
        if (!reasons.isEmpty()) {
            return Agreement.REFUSED;
        }
        return !repairs.isEmpty() && repairs.containsAll(SameWords.changes(made, published))
                ? Agreement.REPAIRED
                : Agreement.DIFFERS;
    }
}
