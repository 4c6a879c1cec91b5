package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.provision.Part;
import org.engross.provision.Wording;

/** Reads what is inserted: "“B”", "a semicolon", "the following new paragraph: …". */
final class ContentReader {

    private static final Pattern FOLLOWING = Pattern.compile(
            ",? ?(?:as (?:the |a )?)?(?:in lieu thereof )?(?:the )?following(?: (?:new|flush|undesignated|additional|language|matter|text|paragraphs?|items?|subsections?|subparagraphs?|clauses?|subclauses?|sections?|sentences?|words?|chapters?|subchapters?|subitems?|and|or|parts?|at the end the following))*+"
                    + "(?:(?:,? and|,| through)? ?\\([^()]*\\))*+(?: [0-9]+[0-9A-Za-z–-]*)?(?: at the end)?[:—,]*\\s*");
    private static final Pattern NEW = Pattern.compile(
            "(?:a |the )?new (?:subsection|paragraph|subparagraph|clause|subclause|sentence|section)s?[:—,]*\\s*");
    private static final Pattern MARK =
            Pattern.compile("(?:a |an |the )(period|semicolon|semi-colon|comma|colon|dash|em dash)(?= |[;,.—:]|$)");
    private static final Pattern AND_WORD = Pattern.compile(" and " + Phrase.Q);
    private static final Pattern QUOTED = Pattern.compile("(?:the (?:words?|phrase|term|figure) )?" + Phrase.Q);
    /** Words that introduce levels, which are quoted by themselves: “means the following:” “(1) …”. */
    private static final Pattern LEVELS = Pattern.compile(" ?«b");

    private static final Pattern GAP = Pattern.compile(" ?");
    private static final Pattern NEXT = Pattern.compile("(?:, and|,| and) " + Phrase.Q);
    static final Pattern RESPECTIVELY = Pattern.compile(",? respectively");

    private final Phrase phrase;

    ContentReader(Phrase phrase) {
        this.phrase = phrase;
    }

    private static final Pattern IN_LIEU =
            Pattern.compile(",? in (?:lieu thereof|place thereof|its place|each such place)");

    /** The contents at the cursor, one where {@code many} is not set; empty, the cursor where it was, for none. */
    List<Content> read(boolean many) {
        int start = phrase.at();
        if (!phrase.accept(FOLLOWING)) {
            phrase.accept(NEW);
        }
        var block = phrase.block();
        if (block != null) {
            return List.of(Content.block(block.parts()));
        }
        if (phrase.accept(QUOTED)) {
            var contents = new ArrayList<Content>();
            contents.add(quoted());
            while (many && phrase.accept(NEXT)) {
                contents.add(quoted());
            }
            var below = contents.size() == 1 && phrase.sees(LEVELS) && phrase.accept(GAP) ? phrase.block() : null;
            if (below != null && contents.getFirst() != null) {
                var parts = new ArrayList<Part>();
                parts.add(Wording.of(Wording.Kind.CONTENT, contents.getFirst().words()));
                parts.addAll(below.parts());
                return List.of(Content.block(parts));
            }
            phrase.accept(IN_LIEU);
            if (!contents.contains(null)) {
                return contents;
            }
        } else if (phrase.accept(MARK)) {
            var mark = PunctuationMark.of(phrase.group(1));
            return List.of(Content.words(phrase.accept(AND_WORD) ? mark + " " + phrase.quoted(1) : mark));
        }
        phrase.back(start);
        return List.of();
    }

    private Content quoted() {
        var words = phrase.quoted(1).strip();
        return words.isEmpty() ? null : Content.words(words);
    }
}
