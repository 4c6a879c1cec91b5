package org.engross.web.guard;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What is no request of HTTP, or is larger than any may be, is refused before a router sees it, with a status and nothing else. Such an
 * answer gets here the problem that every other refusal has. One stands at each connection.
 */
final class BareAnswers extends ChannelDuplexHandler {

    /** Those not answered yet: an answer to HEAD has no body. */
    private final Queue<HttpMethod> asked = new ArrayDeque<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            asked.add(request.method());
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse answer && answer.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            var method = asked.poll();
            if (answer instanceof FullHttpResponse whole && isBare(whole) && !HttpMethod.HEAD.equals(method)) {
                var told = told(whole);
                ReferenceCountUtil.release(message);
                context.write(told, written);
                return;
            }
        }
        context.write(message, written);
    }

    private static boolean isBare(FullHttpResponse answer) {
        return answer.status().code() >= 400
                && !answer.content().isReadable()
                && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    /** No request is read after one that was none, so the connection ends with it. */
    private static FullHttpResponse told(FullHttpResponse answer) {
        var status = answer.status();
        var body = Unpooled.wrappedBuffer(new JsonObject()
                .put("type", "/problems/http-" + status.code())
                .put("title", status.reasonPhrase())
                .put("status", status.code())
                .put("detail", status.reasonPhrase())
                .toBuffer()
                .getBytes());
        var told = new DefaultFullHttpResponse(answer.protocolVersion(), status, body);
        told.headers()
                .set(answer.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .set("x-content-type-options", "nosniff")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return told;
    }
}
