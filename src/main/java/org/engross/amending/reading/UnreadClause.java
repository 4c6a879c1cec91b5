package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;

/** A clause that no rule reads, and whether it has a sign of an order. */
record UnreadClause(Phrase phrase, ProvisionPath path, List<Target> current) {

    /** What nothing but an order says. */
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:is|are|(?<!may )be)(?: further| hereby| each| also)*+ (?:amended|repealed|redesignated(?! as (?:the |an? )?(?:«q|(?!Section)[A-Z][a-z]+ [A-Za-z])))(?! by section)|\\b(?:striking|inserting|redesignating|repealing|deleting|(?<!applied by )(?<!applied [^«»;]{1,60} by )substituting|removing|transposing)\\b"
                    + "|\\b(?:strike|insert|delete)(?: the (?:words?|phrase))? «q|\\bby (?:adding|amending|designating|transferring|moving|renumbering|revising|replacing)|\\bshall be restored\\b|(?<!\\bbe )(?<!\\bamounts )\\b(?:(?:transferred|inserted) (?:after|so as)|inserted to|transferred to"
                    + "(?= (?:the end|appear|follow|precede|immediately|be |a position|between|and inserted|(?:(?:the|such|that) )?(?:sub)?(?:chapter|section|part|title|paragraph|clause)s?\\b)))");
    /** Without one of these no cue stands in words: most words have none, and looking for these is quick. */
    private static final List<String> STEMS = List.of(
            "amend",
            "repeal",
            "designat",
            "strik",
            "insert",
            "delet",
            "substitut",
            "remov",
            "transpos",
            "by adding",
            "transfer",
            "by moving",
            "by renumbering",
            "by revising",
            "by replacing",
            "restored");

    /** Whether words have a sign of an order. */
    static boolean hasCue(String words) {
        for (var stem : STEMS) {
            if (words.contains(stem)) {
                return PatternStart.isIn(CUE, words);
            }
        }
        return false;
    }

    /** Where a clause ends that is not understood: what stands before and after in it belongs together. */
    private static final Pattern CLAUSE_END =
            Pattern.compile(";|(?<![A-Z])\\. (?=[A-Z«])|:(?= Provided(?: further)?, That )");

    private static final Pattern ORDER = Pattern.compile(
            "(?:by )?(?:striking|inserting|adding|redesignating|designating|amending|transferring|moving|replacing)\\b");
    private static final Pattern STRAY = Pattern.compile(
            "(?:«b[0-9]+»|^«q[0-9]+»)(?!,? (?:(?:19|20)[0-9]{2}(?:/[0-9X]{2,4})?,? )?\\$[0-9]|(?:[;,] and|[;,.])?\\s*$)");

    /** "shall be paid from appropriations and transferred to the Commission": an amount moves, no words do. */
    private static final Pattern MONEY = Pattern.compile(
            "\\$[0-9][^;«»]{0,120}?\\b(?:shall|may) be (?:[a-z]+ ){0,2}(?:paid|made available|derived|deducted|deposited)[^;«»]{0,200}? and (?:shall be )?transferred to");

    /** What laws say of other things too, where nothing behind it is of a law's text. */
    private static final Pattern OF_NO_LAW = Pattern.compile(
            "\\b(?:removing|repealing|transposing|by (?:transferring|moving|replacing|revising))\\b(?![^;]{0,300}?(?:«|\\([0-9A-Za-z]{1,6}\\)|\\b(?:sub)?(?:section|paragraph|clause|chapter|title|part|division)s?\\b"
                    + "|\\b(?:sentence|heading|item|table|word|phrase|proviso|period|comma|semicolon|text)s?\\b|\\bthe following\\b|\\b(?:Act|Law|Resolution|Code)\\b|[:—]$))");

    private static final Pattern LAW = Pattern.compile("\\b(?:[Ss]ections?|[Tt]itle|Act|Code|Law) ");

    int end(int start) {
        return Math.min(phrase.length(), phrase.next(CLAUSE_END, start) + 1);
    }

    /** Whether the clause says that something is amended, or quotes levels, or begins with a quotation, as nothing but an order does. */
    boolean isAmendatory(int start, int end) {
        var own = phrase.masked(start, end);
        var words = own.indexOf('$') < 0 ? own : MONEY.matcher(own).replaceAll(" ");
        boolean by = phrase.masked(Math.max(0, start - 3), start).equals("by ");
        return hasCue((by ? "by " : " ") + words) || isStray(words);
    }

    /** The same where nothing is said to be amended: “removing barriers” orders nothing there, “removing paragraph (2)” may. */
    boolean isAmendatoryByItself(int start, int end) {
        var words = phrase.masked(start, end);
        return isAmendatory(start, end)
                && (hasCue(OF_NO_LAW.matcher("by " + words).replaceAll(" ")) || isStray(words));
    }

    private static boolean isStray(String words) {
        return words.indexOf('«') >= 0 && STRAY.matcher(words).find();
    }

    UnreadLanguage of(int start, int end) {
        var words = phrase.masked(start, end);
        boolean fragment = !phrase.beginsSentence(start) && !hasCue(words) && !PatternStart.isIn(LAW, words);
        boolean goesOn = fragment || ORDER.matcher(words).lookingAt();
        var address = current.getFirst().address();
        return new UnreadLanguage(
                path, phrase.shown(start, end), goesOn && !address.isWhole() ? Optional.of(address) : Optional.empty());
    }
}
