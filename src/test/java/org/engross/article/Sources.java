package org.engross.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.engross.HeldTexts;
import org.engross.article.ArticleSources.CitedText;
import org.engross.article.ArticleSources.PressName;
import org.engross.article.ArticleSources.TextCertainty;
import org.engross.ingest.Bundled;
import org.engross.ingest.facts.FactsReader;
import org.engross.library.Certainty;
import org.engross.library.CheckRecord;
import org.engross.library.CheckRecords;
import org.engross.library.Document;

/** What we bundle, as articles are held against it. */
final class Sources {

    static final ArticleSources BUNDLED = new ArticleSources(
            FactsReader.read(HeldTexts.HOME.resolve("fixtures")).facts(), texts(), names());

    private Sources() {}

    private static List<CitedText> texts() {
        var certainties = CheckRecords.read(Bundled.records()).records().stream()
                .collect(Collectors.toMap(CheckRecord::text, CheckRecord::certainty));
        return HeldTexts.all().stream()
                .sorted(Comparator.comparing(Document::date)
                        .thenComparing(held -> held.id().toString()))
                .map(held -> new CitedText(
                        held.id(),
                        held.title(),
                        held.date(),
                        certainty(certainties.get(held.id())),
                        held.id().uslm(),
                        held.text()))
                .toList();
    }

    private static TextCertainty certainty(Certainty of) {
        return new TextCertainty(
                of.briefly(), of.mark(), place -> of.doubtAt(place).isPresent(), of::toldAt);
    }

    private static List<PressName> names() {
        try {
            var file = HeldTexts.HOME.resolve("fixtures/names.json").toFile();
            return StreamSupport.stream(
                            new ObjectMapper().readTree(file).get("names").spliterator(), false)
                    .map(Sources::name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PressName name(JsonNode name) {
        return new PressName(
                name.get("name").asText(),
                name.get("address").asText(),
                name.get("of").asText());
    }
}
