package org.engross.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Answers as they come to the encoder; whole connections are tried with the packaged program. */
class BareAnswersTest {

    private final EmbeddedChannel connection = new EmbeddedChannel(new BareAnswers());

    @Test
    void refusalThatSaysNothingIsGivenItsProblem() {
        asked(HttpMethod.GET);
        FullHttpResponse told = sent(bare(413));
        assertEquals("application/problem+json", told.headers().get("Content-Type"));
        assertEquals(
                "{\"type\":\"/problems/http-413\",\"title\":\"Request Entity Too Large\",\"status\":413,\"detail\":\"Request Entity Too Large\"}",
                told.content().toString(StandardCharsets.US_ASCII));
        assertEquals(told.content().readableBytes(), told.headers().getInt("Content-Length"));
        assertEquals("close", told.headers().get("Connection"));
    }

    @Test
    void whatSaysSomethingOrIsNoRefusalIsLeftAsItIs() {
        for (var whole : new FullHttpResponse[] {bare(304), bare(204), answer(404, "{}")}) {
            asked(HttpMethod.GET);
            assertSame(whole, sent(whole));
        }
        var typed = bare(404);
        typed.headers().set("Content-Type", "text/html");
        asked(HttpMethod.GET);
        assertSame(typed, sent(typed));
    }

    @Test
    void answerToHeadHasNoBody() {
        asked(HttpMethod.HEAD);
        asked(HttpMethod.GET);
        var first = bare(413);
        assertSame(first, sent(first));
        assertEquals("application/problem+json", sent(bare(400)).headers().get("Content-Type"));
    }

    /** "Go on" is no answer yet. */
    @Test
    void goingOnIsNotTheAnswerToHead() {
        asked(HttpMethod.HEAD);
        sent(bare(100));
        assertNull(sent(bare(413)).headers().get("Content-Type"));
    }

    private void asked(HttpMethod method) {
        connection.writeInbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, method, "/"));
        connection.releaseInbound();
    }

    private FullHttpResponse sent(FullHttpResponse answer) {
        connection.writeOutbound(answer);
        return connection.readOutbound();
    }

    private static FullHttpResponse bare(int status) {
        return answer(status, "");
    }

    private static FullHttpResponse answer(int status, String body) {
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(status),
                Unpooled.copiedBuffer(body, StandardCharsets.US_ASCII));
    }
}
