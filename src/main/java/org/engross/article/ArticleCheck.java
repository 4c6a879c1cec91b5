package org.engross.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engross.diff.Token;

/** Holds an article against the record. What it does not read, it does not mark. */
public final class ArticleCheck {

    /** The longest article that is checked, in UTF-16 code units: some fifteen thousand words. */
    public static final int MOST = 100_000;

    /** Words that no English text does without. */
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "a", "in", "that", "for", "is", "it", "on");

    /** English text has them in every third or fourth word; a language that shares one or two, in every twentieth. */
    private static final int ONE_IN = 10;

    private static final int ENOUGH_TO_TELL = 12;

    private ArticleCheck() {}

    /**
     * Checks an article as pasted.
     *
     * @throws IllegalArgumentException saying what is wrong, where it has no words, is too long, or is no text
     */
    public static CheckedArticle of(String pasted, ArticleSources sources) {
        refuse(pasted);
        var text = ArticleText.of(pasted, sources);
        var votes = VoteClaims.of(text, sources);
        var cosponsors = CosponsorClaims.of(text, sources);
        var members = MemberClaims.of(text, sources, votes);
        var used = new HashSet<>(cosponsors.used());
        used.addAll(members.used());
        var claims = new ArrayList<>(QuotationClaims.of(pasted, text, sources));
        var quoted = claims.stream()
                .filter(one -> one.mark() != ClaimMark.NOT_IN_RECORD)
                .map(CheckedClaim::span)
                .toList();
        var others = new ArrayList<>(NameClaims.of(text, sources));
        others.addAll(votes.claims());
        others.addAll(cosponsors.claims());
        others.addAll(members.claims());
        others.addAll(DateClaims.of(text, sources, votes.read(), used));
        others.stream()
                .filter(one -> quoted.stream()
                        .noneMatch(span ->
                                span.start() <= one.span().start() && one.span().end() <= span.end()))
                .forEach(claims::add);
        return new CheckedArticle(pasted, Token.wordsIn(pasted), claims, notes(pasted, claims));
    }

    private static void refuse(String pasted) {
        if (pasted.length() > MOST) {
            throw new IllegalArgumentException("an article of " + pasted.length() + " characters; at most " + MOST
                    + " are checked at once, so give it in parts");
        }
        if (pasted.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("nothing to check: there is no word in it");
        }
        if (pasted.codePoints().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)) {
            throw new IllegalArgumentException(
                    "this is no text: it has control characters, as a Word file or a PDF has; paste its words");
        }
    }

    private static List<String> notes(String pasted, List<CheckedClaim> claims) {
        var notes = new ArrayList<String>();
        if (!isEnglish(pasted)) {
            notes.add("This does not seem to be English. Sentences are read in English only; of others, the names, the"
                    + " numbers of bills and the quotations are found, and what they say is not.");
        }
        if (claims.isEmpty()) {
            notes.add(
                    "Nothing was found that a legislative record could bear out or deny: no quotation, no count of votes"
                            + " or cosponsors, no date, no name of a measure or a member that is held here.");
        }
        if (QuotedSpans.of(pasted).size() > QuotationClaims.MOST) {
            notes.add("Only the first " + QuotationClaims.MOST + " quotations were traced.");
        }
        return notes;
    }

    /** Whether words are English, as far as their commonest tell; too few to tell are taken for English. */
    public static boolean isEnglish(String pasted) {
        var words = Token.listOf(pasted).stream()
                .filter(Token::isWord)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        return words.size() < ENOUGH_TO_TELL
                || words.stream().filter(ENGLISH::contains).count() * ONE_IN >= words.size();
    }
}
