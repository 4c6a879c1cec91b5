package org.engross.web.request;

import jakarta.inject.Singleton;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.expression.ExpressedText;
import org.engross.proceeding.MeasureRecord;
import org.engross.provenance.ProvisionStories;
import org.engross.provenance.ProvisionStory;
import org.engross.web.http.QueryParameters;

/** The story of a provision that a request asks for. */
@Singleton
public class RequestedStory {

    private final ProvisionStories stories;

    RequestedStory(ProvisionStories stories) {
        this.stories = stories;
    }

    /**
     * @param law a section of the Code or of an Act
     * @param path the provision in it; null or empty for the whole section
     * @throws org.engross.web.http.ProblemException 400 where the law is no section; 404 where no step has the provision
     */
    public ProvisionStory of(MeasureRecord record, String law, String path) {
        var named = QueryParameters.value("law", law, RequestedStory::placed);
        var asked = RequestedPlace.named(path, named.place()).orElse(ProvisionPath.ROOT);
        var story = stories.of(record, named.law(), asked);
        if (!asked.steps().isEmpty()) {
            RequestedPlace.of(asked, story.texts().toArray(ExpressedText[]::new));
        }
        return story;
    }

    /** A section, and a place in it where the USLM identifier of one is given. */
    private record PlacedSection(LawCitation law, ProvisionPath place) {}

    private static PlacedSection placed(String law) {
        if (law.startsWith("/us/")
                && UslmIdentifier.parse(law) instanceof UslmIdentifier.OfText of
                && of.text() instanceof TextId.OfLaw section
                && section.asOf().isEmpty()) {
            return new PlacedSection(section(section.law().toString()), of.place());
        }
        return new PlacedSection(section(law), ProvisionPath.ROOT);
    }

    private static LawCitation section(String law) {
        return switch (LawCitation.parse(law)) {
            case LawCitation.CodeSection code -> code;
            case LawCitation.ActSection act -> act;
            case LawCitation.PublicLaw whole ->
                throw new IllegalArgumentException("'" + law + "' is no section of the Code or of an Act");
            case LawCitation.PrivateLaw whole ->
                throw new IllegalArgumentException("'" + law + "' is no section of the Code or of an Act");
        };
    }
}
