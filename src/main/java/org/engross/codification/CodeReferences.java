package org.engross.codification;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WorkingProvision;

/**
 * References as the Code prints them in a title that is not enacted as law, of words that instructions brought in:
 * "section 501 of the Internal Revenue Code of 1986" becomes "section 501 of title 26", "title 5, United States Code"
 * becomes "title 5" ({@link CodeNames}), and a section of an Act that is cited in parentheses becomes the section cited. Other references of
 * Acts are translated by hand by the Code's editors: they are told, not guessed.
 */
final class CodeReferences {

    private static final String SECTION = "([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*)";
    private static final String WAY = "((?:\\([0-9A-Za-z]{1,6}\\))*)";
    private static final WordPattern TAX = WordPattern.of(
            "Ss",
            "([Ss]ections? [0-9][^.;—()]{0,20}"
                    + "(?:\\([0-9A-Za-z]{1,6}\\))*) of the Internal Revenue Code of 1986(?: \\(26 U\\.S\\.C\\. [^()]*(?:\\([^()]*\\))*\\))?");
    private static final WordPattern CITED = WordPattern.of(
            "Ss",
            "([Ss]ection) [0-9]+[0-9A-Za-z.–-]*" + WAY
                    + " of (?:the |such )?[A-Z][^().;—]{2,200}? \\(([0-9]+) U\\.S\\.C\\. " + SECTION + WAY + "\\)");

    private static final WordPattern TAX_CODE = WordPattern.of("I", "Internal Revenue Code of 19[0-9]{2}\\b");

    /** A citation in parentheses, of a section that the Code prints by its number in the Act; clerks leave out its full stops. */
    private static final WordPattern UNTRANSLATED = WordPattern.of(
            "Ss",
            "[Ss]ection [0-9]+[0-9A-Za-z.–-]*(?:\\([0-9A-Za-z]{1,6}\\))* of (?:the |such )?[A-Z][^().;—]{2,200}?"
                    + " \\([0-9]+ U\\.?S\\.?C\\.? [0-9]+[0-9A-Za-z–-]*(?:\\([0-9A-Za-z]{1,6}\\))*\\)");

    /** References that only the Code's editors can translate. */
    private static final WordPattern OPEN = WordPattern.of(
            "SstTpPdDcCA",
            "[Ss]ections? [0-9]++[0-9A-Za-z.–-]*+(?:\\([0-9A-Za-z]{1,6}\\))*+"
                    + "(?!(?:(?:,? and|,? or|,| through) [0-9][0-9A-Za-z.()–-]*+)*+ of title [0-9])"
                    + "(?! of (?:the )?[A-Z][^().;—]{2,200}? \\((?:[^()]*; )?[0-9]+ U\\.S\\.C\\. [^()]* note\\b)"
                    + "|this (?:Act|title|subtitle|part|subpart|division|chapter|subchapter)\\b"
                    + "|(?:[Tt]itles?|[Pp]arts?|[Ss]ubtitles?) (?:[IVXLC]+|[A-Z]{1,3})\\b|[Dd]ate of (?:the )?enactment\\b"
                    + "|[Cc]hapters? [0-9]+[A-Z]?\\b(?!(?:(?:,? and|,? or|,) [0-9]+[A-Z]?)*+ of (?:such |this |that )?[Tt]itle)"
                    + "|Act(?: of [A-Z][^().;—]{2,60}?)? \\([0-9]+ U\\.S\\.C\\. " + SECTION + WAY + "\\)");

    /** The day on which a law was enacted that an instruction names; the editors print the day. */
    private static final WordPattern DAY_OF = WordPattern.of("Dd", "[Dd]ate of (?:the )?enactment of (?:the )?");

    private final int title;
    private final List<TextRange> law;
    private final CodeNames code;

    private CodeReferences(int title, List<TextRange> law, CodeNames code) {
        this.title = title;
        this.law = law;
        this.code = code;
    }

    /** Whether the law before has references that the Code prints as the Act words them. */
    private static boolean isUntranslated(List<TextRange> law, WordPattern references) {
        return law.stream()
                .map(TextRange::text)
                .anyMatch(text -> references.results(text.words()).stream()
                        .anyMatch(found -> origin(text, found.start()) == OriginText.LAW));
    }

    /**
     * A reference among words that instructions brought in, which is mechanically translated as a rule, in a section
     * that prints such references as the Act has them.
     */
    static Optional<String> unlike(WorkingProvision law) {
        var ranges = TextRange.of(law);
        return unlike(ranges, CITED, UNTRANSLATED).or(() -> unlike(ranges, TAX, TAX_CODE));
    }

    private static Optional<String> unlike(List<TextRange> law, WordPattern mechanical, WordPattern untranslated) {
        return law.stream()
                .map(TextRange::text)
                .filter(text -> !isOfTheLaw(text))
                .flatMap(text -> brought(mechanical, text))
                .findFirst()
                .filter(reference -> isUntranslated(law, untranslated));
    }

    private static Stream<String> brought(WordPattern pattern, OriginText text) {
        return pattern.results(text.words()).stream()
                .filter(found -> isBrought(text, found.start(), found.end()))
                .map(MatchResult::group);
    }

    /** The law with the references that instructions brought in translated, where that is mechanical. */
    static WorkingProvision translated(WorkingProvision law, int title, CodeNames code) {
        var ranges = TextRange.of(law);
        if (ranges.stream().map(TextRange::text).allMatch(CodeReferences::isOfTheLaw)) {
            return law;
        }
        var references = new CodeReferences(title, ranges, code);
        Map<Piece, OriginText> texts = new IdentityHashMap<>();
        for (var stretch : ranges) {
            var text = references.translated(stretch);
            if (text != stretch.text()) {
                texts.put(stretch.piece(), text);
            }
        }
        return texts.isEmpty() ? law : TreeEdit.texts(law, texts);
    }

    /** Whether the law before has a reference in words that no instruction touched. */
    private boolean stoodBefore(String reference) {
        return law.stream()
                .map(TextRange::text)
                .anyMatch(text -> text.runs().size() == 1
                        && text.runs().getFirst().origin() == OriginText.LAW
                        && text.words().contains(reference));
    }

    /** The same with every title named by its number, so that "this title" in it is always the Act's own. */
    static WorkingProvision named(WorkingProvision law, CodeNames code) {
        return translated(law, 0, code);
    }

    /** A reference, among words that instructions brought in, that is not translated mechanically. */
    static Optional<String> open(OriginText text) {
        if (isOfTheLaw(text)) {
            return Optional.empty();
        }
        return brought(OPEN, text)
                .findFirst()
                .or(() -> DAY_OF.results(text.words()).stream()
                        .filter(found -> isBrought(text, found.end(), text.length()))
                        .map(MatchResult::group)
                        .findFirst());
    }

    static boolean isOfTheLaw(OriginText text) {
        for (var run : text.runs()) {
            if (run.origin() != OriginText.LAW) {
                return false;
            }
        }
        return true;
    }

    private OriginText translated(TextRange stretch) {
        var text = stretch.text();
        if (isOfTheLaw(text)) {
            return text;
        }
        var now = each(text, CITED, this::cited);
        now = each(now, TAX, (words, found) -> found.group(1) + " of title 26");
        return stretch.inHeading() ? code.inHeading(now) : code.in(now);
    }

    /** A reference that the law prints as the Act has it, with its citation, is printed so again. */
    private String cited(String words, MatchResult found) {
        if (stoodBefore(found.group())) {
            return found.group();
        }
        int cited = Integer.parseInt(found.group(3));
        var law = cited == title ? "this title" : "title " + cited;
        return found.group(1) + " " + found.group(4) + found.group(5) + " of " + law + closing(words, found);
    }

    /** A clerk closes a citation and the parentheses around it by one sign: "(as defined in section 9 of the Plan Act (7 U.S.C. 2003(e)) who". */
    private static String closing(String words, MatchResult found) {
        return depth(words, 0, found.start()) == 1 && depth(words, 0, words.length()) == 1 ? ")" : "";
    }

    private static int depth(String words, int from, int to) {
        return words.substring(from, to)
                .chars()
                .map(sign -> sign == '(' ? 1 : sign == ')' ? -1 : 0)
                .sum();
    }

    interface Print {
        String of(String words, MatchResult found);
    }

    static OriginText each(OriginText text, WordPattern pattern, Print print) {
        var now = text;
        for (var found : pattern.results(text.words()).reversed()) {
            if (isBrought(text, found.start(), found.end())) {
                int origin = origin(text, found.start());
                now = now.with(found.start(), found.end(), OriginText.of(print.of(text.words(), found), origin));
            }
        }
        return now;
    }

    /** Whether all the words of a span, or the first of them, are an instruction's. */
    private static boolean isBrought(OriginText text, int from, int to) {
        return origin(text, from) != OriginText.LAW && to > from;
    }

    static int origin(OriginText text, int at) {
        int end = 0;
        for (var run : text.runs()) {
            end += run.length();
            if (at < end) {
                return run.origin();
            }
        }
        return OriginText.LAW;
    }
}
