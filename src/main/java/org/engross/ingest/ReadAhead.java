package org.engross.ingest;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads files on as many threads as there are processors, ahead of the one that takes them in, and hands on what was read in the
 * order in which it was asked for. What waits is bounded, in number and in bytes.
 */
final class ReadAhead<T> implements AutoCloseable {

    private static final int READERS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_WAITING = 8 * READERS;
    private static final long MOST_BYTES = 8L << 20;

    private record Waiting<T>(Future<T> read, long bytes) {}

    private final Queue<Waiting<T>> waiting = new ArrayDeque<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("read-", 1).factory());
    private final Consumer<T> taker;
    private long bytes;

    /** @param taker is called by the thread that asks */
    ReadAhead(Consumer<T> taker) {
        this.taker = taker;
    }

    /**
     * Has something read, and first hands on what was read before where too much waits.
     *
     * @param size of what is to be read, in bytes
     * @param reading throws nothing; what went wrong is what was read
     */
    void read(long size, Supplier<T> reading) {
        while (!waiting.isEmpty() && (waiting.size() >= MOST_WAITING || bytes + size > MOST_BYTES)) {
            handOn();
        }
        waiting.add(new Waiting<>(readers.submit(reading::get), size));
        bytes += size;
    }

    private void handOn() {
        var next = waiting.remove();
        bytes -= next.bytes();
        try {
            taker.accept(next.read().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the taking in was interrupted", e);
        }
    }

    /** Hands on all that waits. */
    void handOnAll() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
