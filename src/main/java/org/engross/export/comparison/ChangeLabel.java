package org.engross.export.comparison;

import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.text.Html;

/** What is said above a change: its kind, its place, its number, and the ways to its neighbours. */
public final class ChangeLabel {

    private static final Pattern SUBSECTION = Pattern.compile("[a-z]{1,2}");

    private ChangeLabel() {}

    /** {@code Reworded and redesignated}. */
    public static String kind(ProvisionChange change) {
        var kind = ComparisonWords.kind(change);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    /** {@code section 5 → section 7}, or the one place where both are the same. */
    public static String place(ProvisionChange change) {
        if (change.kind() == Kind.FRONT) {
            return "number, title and enacting clause; not an amendment, and not counted";
        }
        var to = printed(change.path());
        return change.fromPath()
                .filter(from -> change.toPath().filter(from::equals).isEmpty())
                .filter(from -> change.toPath().isPresent())
                .map(from -> printed(from) + " → " + to)
                .orElse(to);
    }

    /** A path that begins below the section, in a text that is one section: {@code subsection (e)(5)}. */
    public static String printed(ProvisionPath path) {
        boolean below = !path.steps().isEmpty()
                && SUBSECTION.matcher(path.steps().getFirst()).matches();
        return (below ? "subsection " : "") + path.printed();
    }

    /** An end of a run of provisions; the root, which has the words before all others, is the beginning. */
    static String start(ProvisionPath path) {
        return path.equals(ProvisionPath.ROOT) ? "the beginning" : printed(path);
    }

    static String html(
            ProvisionChange change, CountedChanges counted, String previous, String next, Optional<String> citation) {
        var out = new StringBuilder("<div class=\"tag\"><h2 tabindex=\"-1\"><span class=\"kind\">");
        out.append(kind(change))
                .append("</span> ")
                .append(Html.escape(place(change)))
                .append("</h2>");
        int number = counted.number(change);
        if (number > 0) {
            out.append("<p class=\"steps screen\">");
            out.append(link("#c-" + previous, "previous", !previous.isEmpty()));
            out.append("<span class=\"n\">")
                    .append(number)
                    .append(" of ")
                    .append(counted.count())
                    .append("</span> ");
            out.append(link("#c-" + next, "next", !next.isEmpty()));
            citation.ifPresent(href -> out.append(link(href, "cite", true)));
            out.append("</p>");
        }
        return out.append("</div>").toString();
    }

    private static String link(String href, String words, boolean there) {
        return there ? "<a href=\"" + Html.escape(href) + "\">" + words + "</a> " : "";
    }
}
