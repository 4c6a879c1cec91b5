package org.engross.web.http;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * The state of what is held, asked for once for all requests that wait for it. A question answers those requests only that had come in
 * before it was put; who comes while one is on its way waits for the next, so that nobody is told a state of before.
 */
final class NewestState {

    private final Callable<String> question;
    private CompletableFuture<String> next;
    private boolean asking;

    NewestState(Callable<String> question) {
        this.question = question;
    }

    /**
     * The state as it is at some time from now on.
     *
     * @param worker puts the question, where it may wait
     */
    synchronized CompletionStage<String> after(Executor worker) {
        if (next == null) {
            next = new CompletableFuture<>();
        }
        var waiting = next;
        if (!asking) {
            asking = true;
            worker.execute(() -> put(worker));
        }
        return waiting;
    }

    private void put(Executor worker) {
        var waiting = taken();
        try {
            waiting.complete(question.call());
        } catch (Exception | Error e) { // else whoever waits would wait for ever
            waiting.completeExceptionally(e);
        }
        putAgain(worker);
    }

    /** From here on whoever comes waits for the next question. */
    private synchronized CompletableFuture<String> taken() {
        var waiting = next;
        next = null;
        return waiting;
    }

    private synchronized void putAgain(Executor worker) {
        if (next == null) {
            asking = false;
        } else {
            worker.execute(() -> put(worker));
        }
    }
}
