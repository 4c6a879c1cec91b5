package org.engross.web.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.engross.article.ArticleCheck;
import org.engross.article.CheckedArticle;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/** Reads an article that a request brings. No problem repeats its words. */
public final class ArticleRequest {

    private ArticleRequest() {}

    /** An article sent as JSON, {@code {"article": "…"}}. */
    public static String ofJson(byte[] body, ObjectMapper json) {
        final JsonNode sent;
        try {
            sent = json.readTree(text(body));
        } catch (JsonProcessingException e) {
            throw unread("the body is no JSON");
        }
        if (sent == null
                || !sent.isObject()
                || sent.size() != 1
                || !sent.path("article").isTextual()) {
            throw unread("the body is to be an object with one member, \"article\", and its words");
        }
        return sent.get("article").asText();
    }

    /** The words that bytes are in UTF-8, without the mark that may begin a file. */
    public static String text(byte[] body) {
        try {
            var words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException e) {
            throw unread("the body is no text in UTF-8; a Word file or a PDF is none: paste its words");
        }
    }

    /** Has an article checked; one that cannot be is a problem that says why. */
    public static CheckedArticle checked(String article, Function<String, CheckedArticle> check) {
        try {
            return check.apply(article);
        } catch (IllegalArgumentException e) {
            throw article.length() > ArticleCheck.MOST
                    ? new ProblemException(new Problem(
                            "/problems/too-long",
                            "The article is too long",
                            413,
                            e.getMessage(),
                            Map.of("characters", article.length(), "most", ArticleCheck.MOST)))
                    : unread(e.getMessage());
        }
    }

    private static ProblemException unread(String why) {
        return new ProblemException(
                new Problem("/problems/bad-article", "The article cannot be checked", 400, why, Map.of()));
    }
}
