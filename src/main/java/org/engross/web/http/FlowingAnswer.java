package org.engross.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.engross.deadline.TimeLimit;

/**
 * A file on its way to a client. Each megabyte that the client takes renews the time limit of the answer, so that a large file may
 * take longer than the limit. All of it may take ten times the limit: a client that reads slowly keeps the thread that sends.
 * What is late is given up before the next piece; nothing gives up a piece that the client does not take at all.
 */
final class FlowingAnswer extends FilterOutputStream {

    static final int RENEWED_EACH = 1 << 20;

    private int taken;

    FlowingAnswer(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        count(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += RENEWED_EACH) {
            TimeLimit.check();
            int piece = Math.min(RENEWED_EACH, from + length - at);
            out.write(bytes, at, piece);
            count(piece);
        }
    }

    private void count(int length) {
        taken += length;
        if (taken >= RENEWED_EACH) {
            taken = 0;
            TimeLimit.renew();
        }
    }
}
