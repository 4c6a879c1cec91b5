package org.engross.web.request;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.amending.PlaceNames;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.cite.CitableText;
import org.engross.export.cite.Citation;
import org.engross.export.cite.Citation.CitedAt;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.expression.Caveats;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;
import org.engross.provenance.Credits;
import org.engross.vote.RollCall;
import org.engross.web.http.Addresses;
import org.engross.web.http.Site;

/** Makes citations of what pages show, with their permanent addresses at this server. */
@Singleton
public class Citing {

    private final Proceedings proceedings;
    private final Credits credits;
    private final Site site;

    Citing(Proceedings proceedings, Credits credits, Site site) {
        this.proceedings = proceedings;
        this.credits = credits;
        this.site = site;
    }

    /**
     * A text.
     *
     * @param place in it; empty for the whole
     * @param accessed the day on which the reader saw it; empty where that is left to the reader
     */
    public Citation text(ExpressedText read, Optional<ProvisionPath> place, Optional<LocalDate> accessed) {
        var link = Addresses.page(read) + place.map(path -> "#" + path).orElse("");
        var mark = read.mark();
        return Citation.of(cited(read, place), at(link, mark.isEmpty() ? List.of() : List.of(mark), accessed));
    }

    public Citation comparison(ExpressedText older, ExpressedText newer, Optional<LocalDate> accessed) {
        return Citation.of(
                cited(older, Optional.empty()),
                cited(newer, Optional.empty()),
                "",
                at(Addresses.comparison(older.id(), newer.id()), ExpressedText.marks(older, newer), accessed));
    }

    /** One change of a comparison. */
    public Citation change(
            ProvisionChange change,
            Comparison comparison,
            ExpressedText older,
            ExpressedText newer,
            Optional<LocalDate> accessed) {
        var what = ComparedPlaces.of(comparison).place(change) + ", "
                + ChangeLabel.kind(change).toLowerCase(Locale.ROOT);
        var doubt = Caveats.of(older, newer).doubt(change);
        var marks = new ArrayList<>(ExpressedText.marks(older, newer));
        if (!doubt.isEmpty()) {
            marks.add(doubt);
        }
        return Citation.of(
                cited(older, Optional.empty()),
                cited(newer, Optional.empty()),
                what,
                at(Addresses.change(change, older.id(), newer.id()), marks, accessed));
    }

    public Citation vote(RollCall vote, Optional<LocalDate> accessed) {
        return Citation.of(vote, at("/votes/" + vote.id(), List.of(), accessed));
    }

    /** A quotation traced through the collection. */
    public Citation quotation(QuotationAnswer answer, Optional<LocalDate> accessed) {
        return Citation.ofQuotation(
                answer.quotation().words(),
                answer.told(),
                answer.newest(),
                at("/quotes?q=" + Addresses.parameter(answer.quotation().words()), answer.marks(), accessed));
    }

    private CitedAt at(String page, List<String> marks, Optional<LocalDate> accessed) {
        return new CitedAt(site.address() + page, marks, accessed);
    }

    private CitableText cited(ExpressedText read, Optional<ProvisionPath> place) {
        var document = read.base().document();
        var id = read.expression().base();
        var published = document.source().citation();
        return new CitableText(
                id,
                measure(id).map(Measure::title).orElse(""),
                document.stage(),
                id instanceof TextId.OfLaw law ? law.asOf().orElse(document.date()) : document.date(),
                credits.of(id).committee().flatMap(Citing::one),
                published.contains("Stat.") ? published : "",
                place.map(path -> printed(path, id, read)).orElse(""),
                read.executed().stream().map(ExecutedText::title).toList());
    }

    private static String printed(ProvisionPath path, TextId id, ExpressedText read) {
        boolean ofSection = id instanceof TextId.OfLaw of
                && (of.law() instanceof LawCitation.CodeSection || of.law() instanceof LawCitation.ActSection);
        return ofSection ? path.printed() : PlaceNames.of(read.text()).printed(path);
    }

    private Optional<Measure> measure(TextId id) {
        return switch (id) {
            case TextId.OfMeasure of -> proceedings.measure(of.version().measure());
            case TextId.OfLaw of -> proceedings.enactedAs(of.law());
            case TextId.OfAmendment of -> Optional.empty();
        };
    }

    /** {@code Judiciary Committee} of {@code House Judiciary Committee}; empty where several reported. */
    private static Optional<String> one(String committees) {
        return committees.indexOf(" Committee") == committees.lastIndexOf(" Committee")
                ? Optional.of(committees.replaceFirst("^(House|Senate) ", ""))
                : Optional.empty();
    }
}
