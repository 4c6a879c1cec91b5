package org.engross.ingest.printed;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.engross.citation.AmendmentId;

/**
 * What the Senate's debate tells of the amendments that are proposed in it: the clerk reports one by its number, or several, and
 * below that the Record prints the words. The number that was reported is the one of the next words alone.
 */
final class SenateProposals {

    /** What a paragraph tells. */
    enum InDebate {
        NOTHING,
        PROPOSAL,
        WORDS_OF_ONE,
        WORDS_OF_SEVERAL
    }

    /** Above each of several amendments that were offered as one. */
    static final Pattern ENTRY = Pattern.compile(
            "(?i) {9,}(?:senate )?amendment no\\. ([1-9][0-9]{0,5})(, as (?:further )?modified,?)?\\s*");

    /** Something is proposed, perhaps in a form that is not read: the number reported before is not its own. */
    private static final Pattern PROPOSING = Pattern.compile("\\bpropos(?:es|ed)\\b");

    private static final String AS = "(,? as (?:further )?(?:modified|amended),?)?";
    private static final Pattern PROPOSES = Pattern.compile(
            "The Senator from .{3,400}? proposes (an amendment|(?:en bloc )?amendments(?:,? en bloc,?)?) (?:numbered|Nos?\\.) ([1-9][0-9]{0,5})\\b(.{0,400})");
    private static final Pattern ONE =
            Pattern.compile("The (?:text of (?:the )?)?amendment(?: \\(?No\\. ([1-9][0-9]{0,5})\\)?)?" + AS
                    + ",?(?: is| reads|(?: was|,)? agreed to,?)? as follows:");
    private static final Pattern SEVERAL =
            Pattern.compile("The (?:text of (?:the )?)?amendments(?: \\(?Nos?\\. .{1,120}?\\)?)?" + AS
                    + ",?(?: are|(?: were|,)? agreed to,?)?(?:,? en bloc,?)? as follows:");
    private static final Pattern MODIFIED = Pattern.compile("\\bas (?:further )?(?:modified|amended)\\b");
    /** After these the Record prints no words of what was reported before them. */
    private static final Pattern DONE = Pattern.compile(
            "\\(The (?:text of the )?amendments? .*|The (?:motion|amendments?|question)\\b.*(?:agreed to|rejected|withdrawn|tabled).*|.* amendments? (?:is|was|are|were) withdrawn\\.");

    private static final Pattern NEXT = Pattern.compile("(?i)amendments? nos?\\. .{1,80}");

    private String printed = "";
    private OptionalInt number = OptionalInt.empty();
    private boolean isModified;
    private boolean areSeveral;

    /** @param isQuoted whether the paragraph is indented as what the Record quotes is */
    InDebate tells(String paragraph, boolean isQuoted) {
        if (isQuoted) {
            return quoted(paragraph);
        }
        var one = ONE.matcher(paragraph);
        if (one.matches()) {
            boolean isTold = one.group(1) != null;
            if (isTold) {
                var said = OptionalInt.of(Integer.parseInt(one.group(1)));
                printed = number.equals(said) || areSeveral && !printed.isEmpty() ? printed : paragraph;
                number = said;
            }
            isModified = one.group(2) != null || !isTold && isModified;
            areSeveral = false;
            return InDebate.WORDS_OF_ONE;
        }
        var several = SEVERAL.matcher(paragraph);
        if (several.matches()) {
            printed = areSeveral && !printed.isEmpty() ? printed : paragraph;
            isModified = several.group(1) != null;
            areSeveral = true;
            return InDebate.WORDS_OF_SEVERAL;
        }
        if (DONE.matcher(paragraph).matches()) {
            forget();
        }
        return InDebate.NOTHING;
    }

    private InDebate quoted(String paragraph) {
        var proposes = PROPOSES.matcher(paragraph);
        if (!proposes.matches()) {
            if (NEXT.matcher(paragraph).matches()
                    || PROPOSING.matcher(paragraph).find()) {
                forget();
            }
            return InDebate.NOTHING;
        }
        printed = paragraph;
        areSeveral = proposes.group(1).contains("amendments");
        number = areSeveral ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(proposes.group(2)));
        isModified = MODIFIED.matcher(proposes.group(3)).find();
        return InDebate.PROPOSAL;
    }

    /** What was reported is the number of no other words than those that were just read. */
    void forget() {
        printed = "";
        number = OptionalInt.empty();
        isModified = false;
        areSeveral = false;
    }

    /** The number of the one whose words follow; empty where nothing tells it. */
    OptionalInt number() {
        return number;
    }

    boolean isModified() {
        return isModified;
    }

    boolean areSeveral() {
        return areSeveral;
    }

    /** The words that tell the number, or the numbers. */
    String printed() {
        return printed;
    }

    /** How the file of one amendment begins, so that it tells the same of it. */
    static String head(OfferedAmendment amendment, AmendmentId id) {
        var modified = amendment.isModified() ? ", as modified" : "";
        if (PROPOSES.matcher(amendment.printed()).matches()) {
            return " ".repeat(7) + amendment.printed() + "\n\n  The amendment (No. " + id.number() + ")"
                    + (modified.isEmpty() ? "" : modified + ",") + " is as follows:\n\n";
        }
        return "  " + amendment.printed() + "\n\n"
                + (SEVERAL.matcher(amendment.printed()).matches()
                        ? " ".repeat(27) + "amendment no. " + id.number() + modified + "\n\n"
                        : "");
    }
}
