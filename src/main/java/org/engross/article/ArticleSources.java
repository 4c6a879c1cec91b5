package org.engross.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.measure.Measure;
import org.engross.proceeding.Facts;
import org.engross.provision.Provision;

/**
 * What an article is held against.
 *
 * @param texts oldest first
 * @param names what the press calls things that the record calls otherwise
 */
public record ArticleSources(Facts facts, List<CitedText> texts, List<PressName> names) {

    /**
     * A text that is held.
     *
     * @param address of its page
     */
    public record CitedText(
            TextId id, String title, LocalDate date, TextCertainty certainty, String address, Provision words) {}

    /**
     * What is known of whether the words of a text are the official ones.
     *
     * @param state in a few words; empty where all of it was held against an official copy
     * @param mark what was not checked and why, in sentences; empty where all was
     * @param doubted whether the own words at a place were not checked
     * @param told what is known of the own words at a place, to follow them in a sentence
     */
    public record TextCertainty(
            String state, String mark, Predicate<ProvisionPath> doubted, Function<ProvisionPath, String> told) {}

    /**
     * A name that the press gives.
     *
     * @param address of the page of what bears it
     * @param of what the record calls it
     */
    public record PressName(String name, String address, String of) {}

    public ArticleSources {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /** The measure that became a law. */
    Optional<Measure> measureOf(LawCitation.PublicLaw law) {
        return facts.measures().stream()
                .filter(measure -> measure.law().filter(law::equals).isPresent())
                .findFirst();
    }

    /** The newest text of a law. */
    Optional<CitedText> newest(LawCitation law) {
        return texts.stream()
                .filter(text -> text.id() instanceof TextId.OfLaw of && of.law().equals(law))
                .reduce((older, newer) -> newer);
    }
}
