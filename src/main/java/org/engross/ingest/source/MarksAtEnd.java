package org.engross.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/** Sets marks, such as a note after the last provision, at the end of the last words of a part. */
public final class MarksAtEnd {

    private MarksAtEnd() {}

    public static Part of(Part part, List<Mark> marks) {
        return switch (part) {
            case Wording wording -> words(wording, marks);
            case Provision provision
            when provision.parts().isEmpty() -> provision.withHeading(words(provision.heading(), marks));
            case Provision provision -> provision.withParts(last(provision.parts(), marks));
            case QuotedContent block -> new QuotedContent(last(block.parts(), marks), block.after(), block.marked());
        };
    }

    static List<Part> last(List<Part> parts, List<Mark> marks) {
        var changed = new ArrayList<>(parts);
        changed.set(parts.size() - 1, of(parts.getLast(), marks));
        return changed;
    }

    public static Wording words(Wording wording, List<Mark> marks) {
        var all = new ArrayList<>(wording.marks());
        int end = wording.words().length();
        marks.forEach(mark -> all.add(new Mark(mark.kind(), new Span(end, end), mark.value())));
        return new Wording(wording.kind(), wording.words(), all);
    }
}
