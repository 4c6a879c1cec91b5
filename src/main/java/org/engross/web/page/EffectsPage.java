package org.engross.web.page;

import java.util.List;

/** What the page prints that sets a law under several texts beside each other. */
record EffectsPage(String title, List<Row> rows) {

    /** The law under one text; {@code print} is null for the law as it stood. */
    record Row(
            String id,
            String label,
            String text,
            String print,
            int executed,
            int refused,
            int unread,
            int wordsInserted,
            int wordsStruck,
            boolean first,
            boolean last) {}
}
