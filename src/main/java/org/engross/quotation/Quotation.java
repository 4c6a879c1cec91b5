package org.engross.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that somebody quotes. The quotation marks around them are not part of them, nor is the comma or the period that
 * American print sets inside the closing mark. An ellipsis, {@code …} or {@code ...}, with a fourth period or
 * not, or {@code * * *}, says that words are left out.
 * Brackets around a writer's own word or letter, {@code [W]ebsites}, are taken off, and the numbers that a bill prints
 * before its lines; a letter in brackets says that the text may have it in the other case. A word that a line breaks is
 * joined. Whether the hyphen at the line's end is the word's own, as in
 * {@code court-ordered}, only the text can tell.
 *
 * @param words without line breaks, an ellipsis as {@code " … "}, from 1 to {@link #MOST} UTF-16 code units
 * @param broken the words that a line breaks, in order
 * @param recased the words with each letter in brackets in the other case; the same where there is none
 */
public record Quotation(String words, List<BrokenWord> broken, String recased) {

    /** The longest quotation that is traced: some eight hundred words. */
    public static final int MOST = 5_000;

    private static final String LEFT_OUT = " … ";
    private static final Pattern ELLIPSIS = Pattern.compile(
            "\\s*(?:(?:\\[\\s*(?:…|\\.(?:\\s?\\.){2,})\\s*]|…|\\.(?:\\s?\\.){2,}|\\*\\s?\\*\\s?\\*)\\s*)+");
    private static final Pattern OPENING = Pattern.compile("^[\\s\\p{Z}“”\"„«‘'…]+");
    private static final Pattern CLOSING = Pattern.compile("[\\s\\p{Z}“”\"»’'.,;:…]+$");
    private static final Pattern LETTER = Pattern.compile("\\[(\\p{L})](?=\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final Pattern DASHES = Pattern.compile("\\s*--+\\s*");

    public Quotation {
        broken = List.copyOf(broken);
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(recased, "recased");
        if (words.length() > MOST) {
            throw new IllegalArgumentException("a quotation of " + words.length() + " characters; at most " + MOST
                    + " are traced at once, so give the passage that matters");
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a quotation without a word: '" + words + "'");
        }
    }

    /**
     * Reads a quotation as pasted.
     *
     * @throws IllegalArgumentException saying what happened, where it is too long or has no word
     */
    public static Quotation parse(String pasted) {
        if (pasted.length() > MOST) {
            return new Quotation(pasted, List.of(), pasted);
        }
        var unnumbered = LineNumbers.taken(pasted);
        var joined = BrokenWord.joined(unnumbered);
        var elided = ELLIPSIS.matcher(joined).replaceAll(LEFT_OUT);
        var broken = BrokenWord.in(unnumbered);
        var recased = LETTER.matcher(elided).replaceAll(letter -> otherCase(letter.group(1)));
        return new Quotation(bare(elided), broken, bare(recased));
    }

    private static String otherCase(String letter) {
        return Character.isUpperCase(letter.charAt(0))
                ? letter.toLowerCase(Locale.ROOT)
                : letter.toUpperCase(Locale.ROOT);
    }

    private static String bare(String elided) {
        var own = BRACKETS.matcher(elided).replaceAll("");
        var bare = CLOSING.matcher(OPENING.matcher(own).replaceFirst("")).replaceFirst("");
        return DASHES.matcher(bare).replaceAll("—").replaceAll("\\s+", " ");
    }

    /** The same, each broken word as these words have it. */
    Quotation asIn(List<String> text) {
        var known = words;
        for (var word : broken) {
            known = word.asIn(text, known);
        }
        return new Quotation(known, List.of(), known);
    }

    /** The same with each letter in brackets in the other case; empty where there is none. */
    Optional<Quotation> inOtherCase() {
        return recased.equals(words) ? Optional.empty() : Optional.of(new Quotation(recased, broken, recased));
    }

    /** The words between which others are left out, in order; a part without a word is none. */
    List<String> parts() {
        return Stream.of(words.split(LEFT_OUT))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
