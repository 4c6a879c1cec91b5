package org.engross.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.article.ArticleSources.PressName;
import org.engross.citation.AmendmentId;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.measure.Title;
import org.engross.provision.Span;

/** Finds the names of measures, laws and amendments in an article: numbers, short titles, and what the press calls them. */
final class MentionReader {

    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}.])(?<type>H\\. ?R\\.|HR|H\\. ?(?:J\\. ?|Con\\. ?)?Res\\.|S\\. ?(?:J\\. ?|Con\\. ?)?Res\\.|S\\.|S)\\s?(?<number>[1-9][0-9]{0,4})\\b(?!\\s?[-–]\\s?\\d)");
    /** The Congress of a bill, said right after its number. */
    private static final Pattern CONGRESS =
            Pattern.compile(",? (?:\\(|of the |in the )?([1-9]\\d{0,2})(?:st|nd|rd|th) Congress");

    private static final Pattern AMENDMENT =
            Pattern.compile("\\b(?<chamber>[HS])\\. ?Amdt\\. ?(?:No\\. ?)?(?<number>[1-9][0-9]{0,4})\\b");
    private static final Pattern PUBLIC_LAW = Pattern.compile(
            "\\b(?:Public Law|Pub\\. ?L\\.|P\\. ?L\\.)\\s?(?:No\\. ?)?(?<congress>[1-9][0-9]{0,2})[-–](?<number>[1-9][0-9]{0,3})\\b");
    private static final Pattern CODE = Pattern.compile(
            "\\b(?<title>[1-9][0-9]?)\\s?U\\. ?S\\. ?C\\.(?: ?A\\.)?\\s?(?:§+ ?|[Ss]ec(?:tion|\\.) )?(?<section>[1-9][0-9]*[A-Z]?)\\b");
    private static final Pattern CODE_IN_WORDS = Pattern.compile(
            "\\b[Ss]ection (?<section>[1-9][0-9]*[A-Z]?)(?:\\([^)]{1,4}\\))*,? of title (?<title>[1-9][0-9]?)\\b(?:,? (?:of the )?United States Code)?");

    private final ArticleSources sources;
    private final String text;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(ArticleSources sources, String text) {
        this.sources = sources;
        this.text = text;
    }

    /** The names in a text that has spaces for line breaks, in printed order; of two that overlap, the longer. */
    static List<Mention> read(ArticleSources sources, String text) {
        return new MentionReader(sources, text).read();
    }

    private List<Mention> read() {
        find(MEASURE, this::measure);
        find(AMENDMENT, this::amendment);
        find(PUBLIC_LAW, this::publicLaw);
        find(CODE, this::code);
        find(CODE_IN_WORDS, this::code);
        sources.facts().measures().forEach(this::findTitles);
        sources.names().stream()
                .collect(Collectors.groupingBy(name -> plain(name.name()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::findPressName);
        return withoutOverlaps();
    }

    private void find(Pattern form, Function<MatchResult, Optional<Mention>> reader) {
        form.matcher(text).results().map(reader).flatMap(Optional::stream).forEach(found::add);
    }

    private static Mention mention(MatchResult at, Subject subject, String called) {
        return new Mention(new Span(at.start(), at.end()), at.group(), subject, false, called);
    }

    /** Of the Congresses that had such a number, one that the record has; the newest. */
    private Optional<Mention> measure(MatchResult at) {
        var type = at.group("type").replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
        int number = Integer.parseInt(at.group("number"));
        var congress = CONGRESS.matcher(text).region(at.end(), text.length());
        if (congress.lookingAt()
                && sources.facts().measures().stream()
                        .noneMatch(one -> one.id().toString().equals(type + number + "-" + congress.group(1)))) {
            return Optional.of(
                    mention(at, new Subject.NothingHeld(at.group() + " of Congress " + congress.group(1)), ""));
        }
        return Optional.of(sources.facts().measures().stream()
                .filter(measure -> measure.id().type().name().equalsIgnoreCase(type)
                        && measure.id().number() == number)
                .max(Comparator.comparing(Measure::id))
                .map(measure -> mention(at, new Subject.MeasureSubject(measure), measure.title()))
                .orElseGet(() -> related(at, type + number)));
    }

    private Mention related(MatchResult at, String id) {
        return sources.facts().measures().stream()
                .flatMap(measure -> measure.related().stream())
                .filter(related -> related.measure().toString().startsWith(id + "-"))
                .findFirst()
                .map(related ->
                        mention(at, new Subject.NothingHeld(related.measure().printed()), related.title()))
                .orElseGet(() -> mention(at, new Subject.NothingHeld(at.group()), ""));
    }

    private Optional<Mention> amendment(MatchResult at) {
        var chamber = at.group("chamber").toLowerCase(Locale.ROOT);
        return Optional.of(sources.facts().amendments().stream()
                .filter(one -> one.id().toString().startsWith(chamber + "amdt" + at.group("number") + "-"))
                .max(Comparator.comparing(Amendment::id))
                .map(one ->
                        mention(at, new Subject.AmendmentSubject(one), one.id().printed()))
                .orElseGet(() -> mention(at, new Subject.NothingHeld(at.group()), "")));
    }

    private Optional<Mention> publicLaw(MatchResult at) {
        var law = new LawCitation.PublicLaw(
                new Congress(Integer.parseInt(at.group("congress"))), Integer.parseInt(at.group("number")), "");
        return Optional.of(mention(at, new Subject.LawSubject(law), law.printed()));
    }

    private Optional<Mention> code(MatchResult at) {
        var law = new LawCitation.CodeSection(Integer.parseInt(at.group("title")), at.group("section"));
        return Optional.of(mention(at, new Subject.LawSubject(law), law.printed()));
    }

    private void findTitles(Measure measure) {
        measure.titles().stream()
                .filter(title -> !title.isOfficial())
                .map(Title::words)
                .distinct()
                .map(words -> words.replaceFirst(" of \\d{4}$", ""))
                .map(words -> Pattern.compile("\\b" + Pattern.quote(words) + "(?: of \\d{4})?"))
                .forEach(form -> find(
                        form, at -> Optional.of(mention(at, new Subject.MeasureSubject(measure), measure.title()))));
    }

    private void findPressName(List<PressName> same) {
        var words = same.getFirst().name().split("[^\\p{L}\\p{N}]+");
        var form = Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                        + List.of(words).stream().map(Pattern::quote).collect(Collectors.joining("[ –—-]"))
                        + "(?![\\p{L}\\p{N}])",
                words[0].equals("Section") ? Pattern.CASE_INSENSITIVE : 0);
        var called = same.stream().map(PressName::of).distinct().collect(Collectors.joining("; "));
        find(
                form,
                at -> Optional.of(new Mention(
                        new Span(at.start(), at.end()),
                        at.group(),
                        subject(same.getFirst().address()),
                        true,
                        called)));
    }

    private Subject subject(String address) {
        var path = address.replaceFirst("[@#].*$", "");
        var parts = path.split("/");
        if (path.startsWith("/measures/")) {
            return sources.facts()
                    .measure(MeasureId.parse(parts[2]))
                    .<Subject>map(Subject.MeasureSubject::new)
                    .orElse(new Subject.AddressSubject(address));
        }
        if (path.startsWith("/us/amdt/")) {
            var id = AmendmentId.parse(parts[4] + parts[5] + "-" + parts[3]);
            return sources.facts()
                    .amendment(id)
                    .<Subject>map(Subject.AmendmentSubject::new)
                    .orElse(new Subject.AddressSubject(address));
        }
        if (path.startsWith("/us/usc/")
                && UslmIdentifier.parse(path) instanceof UslmIdentifier.OfText of
                && of.text() instanceof TextId.OfLaw law) {
            return new Subject.LawSubject(law.law());
        }
        return new Subject.AddressSubject(address);
    }

    private List<Mention> withoutOverlaps() {
        var kept = new ArrayList<Mention>();
        found.sort(Comparator.comparing((Mention one) -> -one.span().length())
                .thenComparing(one -> one.span().start())
                .thenComparing(Mention::press));
        for (var one : found) {
            if (kept.stream().noneMatch(other -> overlap(one.span(), other.span()))) {
                kept.add(one);
            }
        }
        return kept.stream()
                .sorted(Comparator.comparing(one -> one.span().start()))
                .toList();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
