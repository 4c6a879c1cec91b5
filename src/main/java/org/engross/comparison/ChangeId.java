package org.engross.comparison;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.engross.citation.Sha256;

/** Names changes so that they can be cited: by the ids of the two texts, the paths and the words. */
final class ChangeId {

    private static final int DIGITS = 12;

    private final String texts;
    private final MessageDigest digest = Sha256.begun();
    private final Map<String, Integer> given = new HashMap<>();

    ChangeId(String fromId, String toId) {
        texts = fromId + "\n" + toId + "\n";
    }

    /** The next id; where enacted law has twins of one path and one wording, the second gets {@code -2}. */
    String of(String fromPath, String toPath, String before, String after) {
        feed(texts);
        feed(fromPath);
        feed("\n");
        feed(toPath);
        feed("\n");
        feed(before);
        feed("\n\n");
        feed(after);
        var id = Sha256.of(digest).substring(0, DIGITS);
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    private void feed(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
    }
}
