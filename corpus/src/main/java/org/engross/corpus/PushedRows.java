package org.engross.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/**
 * Rows that somebody hands over one by one, for somebody who asks for one after another, so that an archive of any size needs the
 * memory of a few of its files.
 */
final class PushedRows implements Iterator<Row> {

    private static final int MOST_WAITING = 4;

    /** What is handed over: a row, or that there are no more and why. */
    private record Handed(Row row, Throwable fault) {}

    private final BlockingQueue<Handed> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private Handed next;

    /** @param pusher hands all rows over, in a thread of its own */
    PushedRows(Consumer<Consumer<Row>> pusher) {
        var thread = Thread.ofPlatform().daemon().name("files").start(() -> push(pusher));
        var task = TaskContext.get();
        if (task != null) {
            task.<Void>addTaskCompletionListener(context -> {
                thread.interrupt();
                return null;
            });
        }
    }

    /** Once nobody asks any more, as where the task was ended, the thread is interrupted and there is nobody to be told. */
    private void push(Consumer<Consumer<Row>> pusher) {
        try {
            pusher.accept(row -> hand(new Handed(row, null)));
            hand(new Handed(null, null));
        } catch (RuntimeException | Error e) {
            if (!Thread.currentThread().isInterrupted()) {
                hand(new Handed(null, e));
            }
        }
    }

    private void hand(Handed one) {
        try {
            waiting.put(one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = waiting.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (next.fault() != null) {
            throw new IllegalStateException(next.fault());
        }
        return next.row() != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next.row();
        next = null;
        return row;
    }
}
