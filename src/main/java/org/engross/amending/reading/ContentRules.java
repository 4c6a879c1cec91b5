package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.provision.Part;
import org.engross.provision.Wording;

/** What is inserted: "“B”", "a semicolon", "the following new paragraph: …". */
final class ContentRules {

    private static final String FOLLOWING =
            ",? ?(?:as (?:the |a )?|by (?=the ))?(?:in lieu thereof )?(?:the )?following(?: (?:a(?= new)|new|flush(?:[ -]left)?|undesignated|additional|language|matter|text|paragraphs?|items?|subsections?|subparagraphs?|clauses?|subclauses?|sections?|sentences?|words?|chapters?|subchapters?|subitems?|headings?|titles?|subtitles?|divisions?|subparts?|provisos?|notes?|and|or|parts?|at the end the following))*+"
                    + "(?:(?:,? and|,| through)? ?\\([^()]*\\))*+(?: [0-9]+[0-9A-Za-z–-]*)?(?: at the end(?: thereof)?)?[:—,]*(?:[;.](?=\\s*«b)|;(?= «q[0-9]+»))?\\s*";
    private static final String NEW =
            "(?:a |the )?new (?:subsection|paragraph|subparagraph|clause|subclause|sentence|section)s?(?: \\([0-9A-Za-z]{1,6}\\)(?:(?:,? and|,) \\([0-9A-Za-z]{1,6}\\))*+)?(?: at the end)?(?: (?:as follows|to read as follows|reading as follows))?[:—,]*\\s*";
    /** "the following new paragraph:", "a new sentence:", or nothing; never taken back. */
    private static final String INTRODUCED = "(?>" + FOLLOWING + "|" + NEW + "|)";

    private static final String QUOTED = "(?:the (?:words?|phrase|term|figure|(?:section|" + UnitList.WORD
            + ") designation) |an? (?:reference to )?|the )?" + Phrase.Q;
    private static final Pattern AND_WORD = Pattern.compile(" and " + Phrase.Q);
    /** Words that introduce levels, which are quoted by themselves: “means the following:” “(1) …”. */
    private static final Pattern LEVELS = Pattern.compile(" ?(?=«b)");

    private static final Pattern NEXT = Pattern.compile("(?:, and|,| and|, or| or) " + Phrase.Q);
    /** With a clerk's slip that enacted law has. */
    static final Pattern RESPECTIVELY = Pattern.compile(",? respect(?:ively|fully)\\b");

    private static final Pattern IN_LIEU =
            Pattern.compile(",? in (?:lieu thereof|place thereof|its place|each such place)");

    private static final ReadingRule<Content> BLOCK = rule(
            "quoted-levels",
            "Levels set off by themselves, “the following new paragraph: …”.",
            INTRODUCED + "(?=«b)",
            clause -> List.of(Content.block(clause.phrase().block().parts())));
    private static final ReadingRule<Content> WORDS_AND_LEVELS = rule(
            "words-and-levels",
            "Words, and the levels that they introduce, each in quotation marks of its own.",
            INTRODUCED + QUOTED,
            ContentRules::wordsAndLevels);
    private static final ReadingRule<Content> MARK = rule(
            "mark-inserted",
            "A punctuation mark by its name, “a semicolon”, with a word after it or not.",
            INTRODUCED
                    + "(?:(?:a |an |the )(period|semicolon|semi-colon|comma|colon|dash|em dash|hyphen|(?:open|close|closing) parenthesis)|(period|semicolon|comma)s)(?= |[;,.—:]|$)",
            ContentRules::mark);

    private static final ReadingRule<Content> NAMED = rule(
            "content-named",
            "What is not quoted, since it stands elsewhere in the law, “the text of subsection (a) of section 138b”.",
            INTRODUCED + "(?:the )?text of (?=(?:such |that )?(?:(?:sub)?section|(?:sub)?paragraph)s? )",
            clause -> {
                int from = clause.phrase().at();
                return clause.places().isEmpty()
                        ? List.of()
                        : List.of(Content.named("the text of "
                                + clause.phrase().masked(from, clause.phrase().at())));
            });

    private static final ReadingRule<Content> COMPOSED = rule(
            "section-composed-below",
            "A new section whose heading and text a list below says, “a new section 1554b consisting of—”.",
            "(?:a |the following )?new section ([0-9]+[0-9A-Za-z–-]*) consisting of[—:]$",
            clause -> {
                clause.antecedents().composedBelow(clause.path());
                return List.of(Content.named("a new section " + clause.group(1) + " as composed below"));
            });

    /** One content. */
    static final RuleList<Content> ONE = RuleList.of(BLOCK, WORDS_AND_LEVELS, words(false), MARK, NAMED, COMPOSED);

    /** One or several: "“A”, “B”, and “C”". */
    static final RuleList<Content> SEVERAL = RuleList.of(BLOCK, WORDS_AND_LEVELS, words(true), MARK, NAMED, COMPOSED);

    private ContentRules() {}

    private static ReadingRule<Content> words(boolean many) {
        return rule(
                "words-inserted",
                "Words in quotation marks, “inserting ‘June’”.",
                INTRODUCED + QUOTED,
                clause -> words(clause, many));
    }

    private static List<Content> wordsAndLevels(Clause clause) {
        var words = clause.quoted(1);
        if (words.isEmpty() || !clause.accept(LEVELS)) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        parts.add(Wording.of(Wording.Kind.CONTENT, words));
        parts.addAll(clause.phrase().block().parts());
        return List.of(Content.block(parts));
    }

    private static List<Content> words(Clause clause, boolean many) {
        var words = new ArrayList<String>();
        words.add(clause.quoted(1));
        while (many && clause.accept(NEXT)) {
            words.add(clause.quoted(1));
        }
        clause.accept(IN_LIEU);
        return words.contains("")
                ? List.of()
                : words.stream().map(Content::words).toList();
    }

    private static List<Content> mark(Clause clause) {
        var mark = PunctuationMark.of(clause.group(1) == null ? clause.group(2) : clause.group(1));
        var words = clause.accept(AND_WORD) ? mark + " " + clause.phrase().quoted(1) : mark;
        return List.of(Content.words(words));
    }
}
