package org.engross.export.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.engross.deadline.TimeLimit;

/** Breaks lines as the library does of itself, and asks before each piece of text whether the paper is late. */
final class TimedBreaker implements FSTextBreaker {

    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

    @Override
    public void setText(String text) {
        TimeLimit.check();
        lines.setText(text);
    }

    @Override
    public int next() {
        return lines.next();
    }
}
