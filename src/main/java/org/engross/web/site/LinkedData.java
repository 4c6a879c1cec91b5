package org.engross.web.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.citation.OfficialPages;
import org.engross.citation.OfficialPages.OfficialPage;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.editorial.TextNames;
import org.engross.expression.ExpressedText;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;
import org.engross.web.http.Addresses;
import org.engross.web.http.Site;

/** What a measure or a text is, as schema.org's Legislation has it, for programs that read pages. */
@Named("linked")
@RequestScoped
public class LinkedData {

    private static final String SCHEMA = "https://schema.org/";

    private final ObjectMapper json;
    private final Site site;
    private final TextNames names;
    private final Proceedings proceedings;

    LinkedData(ObjectMapper json, Site site, TextNames names, Proceedings proceedings) {
        this.json = json;
        this.site = site;
        this.names = names;
        this.proceedings = proceedings;
    }

    public RawString measure(Measure measure) {
        var data = begun("Legislation", measure.title(), site.address() + "/measures/" + measure.id());
        data.put("alternateName", names.of(measure.id()));
        data.put(
                "legislationIdentifier",
                measure.id().printed() + " (Congress " + measure.id().congress() + ")");
        data.put("legislationType", "bill or resolution");
        measure.introduced().ifPresent(day -> data.put("legislationDate", day.toString()));
        measure.sponsor()
                .flatMap(proceedings::member)
                .ifPresent(member -> data.put(
                        "sponsor",
                        Map.of(
                                "@type",
                                "Person",
                                "name",
                                member.fullName(),
                                "url",
                                site.address() + "/members/" + member.id())));
        data.put("sameAs", urls(OfficialPages.of(measure.id()).stream()));
        return script(data);
    }

    /** A text that is held, or that was made by executing others on one: never the official words. */
    public RawString text(ExpressedText read) {
        var text = read.expression().base();
        var data = begun("Legislation", names.of(read.expression()), site.address() + Addresses.page(read));
        data.put("alternateName", read.title());
        data.put("legislationIdentifier", read.id());
        Undated.day(read.date()).ifPresent(day -> data.put("legislationDateVersion", day.toString()));
        data.put("legislationLegalValue", SCHEMA + "UnofficialLegalValue");
        if (text instanceof TextId.OfMeasure of) {
            data.put(
                    "exampleOfWork",
                    site.address() + "/measures/" + of.version().measure());
        }
        data.put("isBasedOn", urls(OfficialPages.of(text).stream()));
        return script(data);
    }

    private static Map<String, Object> begun(String type, String name, String url) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", SCHEMA);
        data.put("@type", type);
        data.put("name", name);
        data.put("url", url);
        data.put("legislationJurisdiction", "US");
        data.put("inLanguage", "en");
        data.put("license", "https://www.usa.gov/government-works");
        return data;
    }

    private static List<String> urls(Stream<OfficialPage> pages) {
        return pages.map(OfficialPage::url).toList();
    }

    /** No name can end the element, since no angle bracket stands in it. */
    private RawString script(Map<String, Object> data) {
        try {
            return new RawString("<script type=\"application/ld+json\">"
                    + json.writeValueAsString(data).replace("<", "\\u003c") + "</script>");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
