package org.engross.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.engross.deadline.TimeLimit;

/**
 * A file on its way to a client. The time of an answer bounds how long its maker may be silent, not how large it is: each megabyte
 * that was taken begins it anew. One who takes less in that time keeps the thread that sends, so it is not begun with each byte.
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
        out.write(bytes, from, length);
        count(length);
    }

    private void count(int length) {
        taken += length;
        if (taken >= RENEWED_EACH) {
            taken = 0;
            TimeLimit.renew();
        }
    }
}
