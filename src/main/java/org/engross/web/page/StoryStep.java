package org.engross.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.engross.citation.Expression;
import org.engross.citation.RollCallId;
import org.engross.editorial.Story;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/**
 * A chapter of the story as the first page prints it.
 *
 * @param read the way to its text
 * @param ways to the comparison that shows it and to the roll calls that decided it
 */
record StoryStep(LocalDate date, String day, String heading, String sentence, Link read, List<Link> ways) {

    static StoryStep of(Story.Chapter chapter) {
        var ways = new ArrayList<Link>();
        if (chapter.from() != null) {
            ways.add(new Link(Addresses.comparison(chapter.from(), chapter.to()), "What changed, word by word"));
        }
        if (chapter.rollCalls() != null) {
            chapter.rollCalls().stream()
                    .map(RollCallId::parse)
                    .map(vote -> new Link("/votes/" + vote, "Who voted how: " + vote.printed()))
                    .forEach(ways::add);
        }
        return new StoryStep(
                chapter.date(),
                Dates.printed(chapter.date()),
                chapter.heading(),
                chapter.sentence(),
                read(chapter.text()),
                List.copyOf(ways));
    }

    private static Link read(String text) {
        var read = Expression.parse(text);
        return new Link(
                read.isSingle() ? read.base().uslm() : "/text?id=" + Addresses.parameter(text), "Read the text");
    }
}
