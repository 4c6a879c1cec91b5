package org.engross.web.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.Expression;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.editorial.TextNames;
import org.engross.library.Proceedings;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.StateNames;
import org.engross.web.http.Link;

/** The way to a page from the first: the parts of the site, and what the page is about, under the names that people give. */
@Singleton
record Trail(TextNames names, Proceedings proceedings) {

    /** What stands below a measure, a list or a choice. */
    private static final Map<String, String> BELOW = Map.of(
            "timeline", "Timeline",
            "grid", "Section by section",
            "story", "The story of its words",
            "matrix", "Votes side by side",
            "three", "Three texts",
            "find", "Which text is meant");

    /**
     * The way, the page itself last; none to the first page and to what has no place in the site. A refusal that is made where nobody may
     * wait for the database, such as of a method, has the part of the site alone.
     *
     * @param id the expression that is asked for, where one is
     */
    List<Link> to(String path, String id) {
        var section = Sections.of(path);
        if (section.address().equals("/")) {
            return List.of();
        }
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return List.of(new Link(section.address(), section.label()));
        }
        return switch (section.address()) {
            case "/us" -> identified(path);
            case "/text" -> parsed(Expression::parse, id).map(this::text).orElse(List.of());
            case "/changes" -> List.of(new Link("/compare", "Compare"), new Link(path, "One change"));
            default -> inSection(section, path);
        };
    }

    private List<Link> inSection(Sections.Section section, String path) {
        var way = new ArrayList<Link>();
        way.add(new Link(section.address(), section.label()));
        var at = section.address();
        var below = path.substring(at.length()).replaceFirst("^/", "");
        for (var step : below.isEmpty() ? new String[0] : below.split("/")) {
            at += "/" + step;
            way.add(new Link(at, label(section, step)));
        }
        return way;
    }

    private String label(Sections.Section section, String step) {
        if (BELOW.containsKey(step)) {
            return BELOW.get(step);
        }
        return switch (section.address()) {
            case "/measures" ->
                parsed(MeasureId::parse, step).map(this::measure).orElse(step);
            case "/votes" ->
                parsed(RollCallId::parse, step).map(RollCallId::printed).orElse(step);
            case "/members" ->
                parsed(MemberId::new, step)
                        .flatMap(proceedings::member)
                        .map(Member::fullName)
                        .orElse(step);
            case "/delegations" -> StateNames.of(step);
            default -> step;
        };
    }

    /** {@code FOSTA, H.R. 1865}. */
    private String measure(MeasureId id) {
        var called = names.of(id);
        return called.equals(id.printed()) ? called : called + ", " + id.printed();
    }

    private List<Link> identified(String path) {
        return parsed(UslmIdentifier::parse, path)
                .map(named -> switch (named) {
                    case UslmIdentifier.OfMeasure of -> measures(of.measure());
                    case UslmIdentifier.OfText of -> text(new Expression(of.text(), List.of()));
                })
                .orElse(List.of());
    }

    /** A version stands below its measure, an amendment below the list of amendments, a law by itself. */
    private List<Link> text(Expression expression) {
        var way = new ArrayList<>(
                switch (expression.base()) {
                    case TextId.OfMeasure of -> measures(of.version().measure());
                    case TextId.OfAmendment of -> List.of(new Link("/amendments", "Amendments"));
                    case TextId.OfLaw of -> List.of(new Link("/#texts", "Texts"));
                });
        way.add(new Link("", capital(names.of(expression))));
        return way;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    private List<Link> measures(MeasureId id) {
        return List.of(new Link("/measures", "Measures"), new Link("/measures/" + id, measure(id)));
    }

    private static <T> Optional<T> parsed(Function<String, T> parse, String id) {
        try {
            return Optional.of(parse.apply(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
