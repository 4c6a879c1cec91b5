package org.engross.amending.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engross.amending.draft.LawPosition;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.citation.ProvisionPath;

/** What is told of one instruction to a reader who asks: the places found, and the edits made there. */
public final class Trace {

    /** More places than these, and more words, are not told. */
    private static final int PLACES = 20;

    private static final int WORDS = 60;

    private final Set<ProvisionPath> places = new LinkedHashSet<>();
    private final List<String> edits = new ArrayList<>();
    private String remark = "";

    public List<ProvisionPath> places() {
        return List.copyOf(places);
    }

    public List<String> edits() {
        return List.copyOf(edits);
    }

    /** Tells what a reader must know of how an instruction was carried out, whether he asks or not. */
    public void remark(String words) {
        remark = words;
    }

    /** What was remarked; empty where nothing was. */
    public String remark() {
        return remark;
    }

    void found(WorkingProvision law, WorkingProvision node) {
        if (places.size() < PLACES) {
            places.add(law.pathOf(node));
        }
    }

    /** Tells an edit in words of ours. */
    public void tell(String edit) {
        edits.add(edit);
    }

    /** Tells edits that do the same in several places. */
    void tell(List<LawEdit> same) {
        if (same.isEmpty()) {
            return;
        }
        var first = same.getFirst();
        var struck = first.struck();
        var count = same.size() == 1 ? "" : " in each of " + same.size() + " places";
        var now = inserted(first.inserted());
        if (struck.from().equals(struck.to())) {
            edits.add("put " + now + " " + where(struck.from()) + count);
        } else {
            edits.add("struck " + words(struck) + count + (now.isEmpty() ? "" : " and put " + now + " there"));
        }
    }

    private static String words(LawSpan span) {
        return span.isInText()
                ? quoted(span.inText().words())
                : "what stands from " + start(span.from()) + " to " + end(span.to());
    }

    private static String where(LawPosition at) {
        return at.offset() == 0 ? "before " + start(at) : "after " + end(at);
    }

    private static String start(LawPosition at) {
        return at.piece() instanceof Piece.Words words && at.isInWords()
                ? quoted(words.text().words().substring(at.offset()))
                : "the head of " + name(at.owner());
    }

    private static String end(LawPosition at) {
        if (!(at.piece() instanceof Piece.Words words) || !at.isInWords()) {
            return "the head of " + name(at.owner());
        }
        var before = words.text().words().substring(0, at.offset()).strip();
        return before.length() <= WORDS ? "“" + before + "”" : "“…" + before.substring(before.length() - WORDS) + "”";
    }

    private static String inserted(List<Piece> pieces) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Words words) {
            return quoted(words.text().words());
        }
        return names(pieces.stream()
                .filter(WorkingProvision.class::isInstance)
                .map(WorkingProvision.class::cast)
                .toList());
    }

    /** "(2), (3)"; provisions by their designations. */
    public static String names(List<WorkingProvision> provisions) {
        return String.join(
                ", ", provisions.stream().limit(PLACES).map(Trace::name).toList());
    }

    static String name(WorkingProvision node) {
        return node.value().isEmpty()
                ? "the " + node.level().word()
                : node.designation().printed();
    }

    private static String quoted(String words) {
        return words.length() <= WORDS ? "“" + words + "”" : "“" + words.substring(0, WORDS) + "…”";
    }
}
