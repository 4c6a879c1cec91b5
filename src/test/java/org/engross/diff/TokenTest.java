package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TokenTest {

    /** The same rules told once more, as an expression: the specification of what a token is. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<word>(?:\\p{L}\\.){2,}" // U.S.C.
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:(?:[’']|(?<=\\d)[.,](?=\\d))[\\p{L}\\p{M}\\p{N}]+)*"
                    + "|[^\\s\\p{Z}]|^)(?<space>[\\s\\p{Z}]*)");

    /** Pieces that meet at a bound of some rule: initials, numbers, apostrophes, marks, spaces of all kinds. */
    private static final List<String> ODD = List.of(
            "U.S.C.",
            "a.b",
            "A.",
            "1,000.50",
            "1.",
            ",5",
            "§ 230(e)(5)",
            "’s",
            "'",
            "’",
            "—",
            "“",
            "”",
            " ",
            "\u00a0",
            "\u2028",
            "\n",
            "\t",
            "\u001c",
            "\u200b",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "e\u0301",
            "\u0301",
            "1\u0301,2",
            "שלום",
            "\u202eabc",
            "٣,٤",
            "½",
            "Ⅳ",
            "漢字",
            "\ud835\udc00.\ud835\udc01.",
            "ǅ.ʰ.",
            "$",
            "x",
            "9");

    @Test
    void tokensOfALegalSentence() {
        assertEquals(
                "[47] [U.S.C.] [230] [(] [e] [)] [;] [the] [defendant’s] [$] [1,000.50] [fine] [,] [June] [1] [,] [2018] [—]",
                Token.listOf("47 U.S.C. 230(e); the defendant’s $1,000.50 fine, June 1, 2018—").stream()
                        .map(token -> "[" + token.word() + "]")
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void everyHeldTextHasTheTokensOfTheExpression() {
        for (var document : HeldTexts.all()) {
            assertSpecified(PlainPrint.of(document.text()));
        }
    }

    @Test
    void oddTextsHaveTheTokensOfTheExpression() {
        var random = new Random(14);
        for (int round = 0; round < 20_000; round++) {
            assertSpecified(random.ints(random.nextInt(12), 0, ODD.size())
                    .mapToObj(ODD::get)
                    .collect(Collectors.joining()));
        }
    }

    @Test
    @Tag("slow")
    void everyCharacterIsOfTheKindThatTheExpressionSays() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertSpecified("a" + Character.toString(c) + "1");
        }
    }

    private static void assertSpecified(String text) {
        var specified = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                specified.add(new Token(matcher.group("word"), matcher.group("space")));
            }
        }
        assertEquals(specified, Token.listOf(text), text);
        assertEquals(specified.stream().filter(Token::isWord).count(), Token.wordsIn(text), text);
    }
}
