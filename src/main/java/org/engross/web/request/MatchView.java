package org.engross.web.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.AmendmentId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.library.Library;
import org.engross.library.Match;
import org.engross.library.Terms;

/**
 * Something found.
 *
 * @param kind provision, measure, amendment, vote or member
 * @param id of the text, the measure, the amendment, the roll call or the member
 * @param path of a provision; null else
 * @param place the path as a lawyer writes it; null else
 * @param href its page
 * @param unchecked why a provision's words are not known to be official; null where they were checked
 * @param context the words around those that were searched for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"kind", "id", "title", "href", "context"})
public record MatchView(
        @Schema(enumeration = {"provision", "measure", "amendment", "vote", "member"})
        String kind,

        String id,
        String title,
        LocalDate date,
        String path,
        String place,
        String heading,
        String href,
        String unchecked,
        List<Context.ContextPiece> context) {

    static MatchView of(Match match, Terms terms, Library library) {
        var context = Context.of(match.words(), terms);
        return switch (match.kind()) {
            case MEASURE -> named(match, "/measures/" + match.subject(), match.dated(), context);
            case AMENDMENT -> named(match, AmendmentId.parse(match.subject()).uslm(), match.dated(), context);
            case VOTE -> named(match, "/votes/" + match.subject(), match.dated(), context);
            case MEMBER -> named(match, "/members/" + match.subject(), null, context);
            case PROVISION ->
                new MatchView(
                        match.kind().word(),
                        match.subject(),
                        match.title(),
                        match.dated(),
                        match.path(),
                        ProvisionPath.parse(match.path()).printed(),
                        match.heading(),
                        TextId.parse(match.subject()).uslm() + (match.path().isEmpty() ? "" : "#" + match.path()),
                        library.find(TextId.parse(match.subject()))
                                .flatMap(held -> held.certainty().doubtAt(ProvisionPath.parse(match.path())))
                                .orElse(null),
                        context);
        };
    }

    private static MatchView named(Match match, String href, LocalDate date, List<Context.ContextPiece> context) {
        return new MatchView(
                match.kind().word(), match.subject(), match.title(), date, null, null, null, href, null, context);
    }

    /** The heading, where the context does not begin with it. */
    public String headingApart() {
        return heading == null || shown().startsWith(heading) ? "" : heading;
    }

    /** The context as one run of words. */
    public String shown() {
        return context.stream().map(Context.ContextPiece::text).collect(Collectors.joining());
    }
}
