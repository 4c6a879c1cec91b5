package org.engross.web.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;

/**
 * Sets {@link BareAnswers} at each connection that a server takes. Quarkus keeps its server to itself and has no setting for requests that
 * are none; Netty asks its services for this class where the property {@code io.netty.bootstrap.extensions} is {@code serviceload}.
 */
public final class EachConnection extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new Opened());
    }

    /** When a connection opens, what belongs to every protocol stands on it. */
    private static final class Opened extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var pipeline = context.pipeline();
            pipeline.remove(this);
            if (!set(pipeline)) {
                pipeline.addLast(new FirstBytes());
            }
            context.fireChannelActive();
        }
    }

    /**
     * Whether a connection speaks HTTP/1 or HTTP/2 is known by its first bytes. This one stands behind whatever finds that out and before
     * the handlers that are set then, so that it is passed those bytes between.
     */
    private static final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            set(context.pipeline());
            // before the bytes are passed on: they may turn the connection to HTTP/2, which fails with this one still
            // there
            context.pipeline().remove(this);
            context.fireChannelRead(bytes);
        }
    }

    /** An answer is still an object, and no bytes yet, where it comes to the encoder. HTTP/2 has none. */
    private static boolean set(ChannelPipeline pipeline) {
        var encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) {
            pipeline.addAfter(encoder.name(), null, new BareAnswers());
        }
        return encoder != null;
    }
}
