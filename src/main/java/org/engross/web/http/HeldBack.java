package org.engross.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Holds back what is written until all of it is there; where it is more than fits, all goes on as it comes. */
final class HeldBack extends OutputStream {

    private final OutputStream on;
    private final int most;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();

    HeldBack(OutputStream on, int most) {
        this.on = on;
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (held != null && held.size() + (long) count > most) {
            held.writeTo(on);
            held = null;
        }
        if (held == null) {
            on.write(bytes, from, count);
        } else {
            held.write(bytes, from, count);
        }
    }

    /** All that was written; empty where it went on already. */
    Optional<byte[]> whole() {
        return Optional.ofNullable(held).map(ByteArrayOutputStream::toByteArray);
    }
}
