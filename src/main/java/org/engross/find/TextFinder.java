package org.engross.find;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.codification.ActTable;
import org.engross.editorial.TextNames;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.provision.Walk;

/** Finds texts, and places in them. */
@Singleton
record TextFinder(Library library, TextNames names) {

    /** How many texts of one section are looked at. */
    private static final int MOST = 24;

    /** The name of a law up to its section's number: {@code Section 230}, {@code 47 U.S.C. 230}. */
    private static final Pattern NUMBER = Pattern.compile("^(Section [^ ,]+|[0-9]+ U\\.S\\.C\\. [^ ,]+|[^,]+)");

    /** A text that is held, under the name that people give it. */
    FoundThing text(Holding held) {
        var document = held.document();
        return new FoundThing(
                FoundKind.TEXT,
                held.id(),
                names.of(document.id()),
                document.id() instanceof TextId.OfLaw
                                && !document.officialTitle().isEmpty()
                        ? document.title() + ": " + document.officialTitle()
                        : document.title(),
                document.id().uslm(),
                document.isDated() ? Optional.of(document.date()) : Optional.empty(),
                Optional.of(held.id()),
                held.certainty().briefly());
    }

    /** A text by its id; for a law without a day, the newest. */
    List<FoundThing> text(TextId id) {
        return library.find(id).map(this::text).stream().toList();
    }

    /** What an expression names, if each of its texts is held. */
    List<FoundThing> expression(Expression expression) {
        if (expression.isSingle()) {
            return text(expression.base());
        }
        var texts = Stream.concat(Stream.of(expression.base()), expression.amending().stream())
                .toList();
        return texts.stream().allMatch(id -> library.find(id).isPresent())
                ? List.of(new FoundThing(
                        FoundKind.TEXT,
                        expression.toString(),
                        names.of(expression),
                        "computed: " + expression,
                        "/text?id=" + expression.toString().replace("+", "%2B"),
                        Optional.empty(),
                        Optional.of(expression.toString()),
                        "computed"))
                : List.of();
    }

    /** The law as enacted, as a whole or by the sections of it that are held. */
    List<FoundThing> law(Meaning.LawMeant meant) {
        var law = new LawCitation.PublicLaw(meant.congress(), meant.number(), "");
        var whole = text(new TextId.OfLaw(law, Optional.empty()));
        return whole.isEmpty() ? library.sections(law).stream().map(this::text).toList() : whole;
    }

    /** The laws as enacted that begin at a page of the Statutes at Large. */
    List<FoundThing> page(Meaning.PageMeant meant) {
        return library.cited(meant.printed()).stream().map(this::text).toList();
    }

    /** The place in each of these texts that has it. */
    List<FoundThing> places(List<FoundThing> found, List<String> steps) {
        return found.stream()
                .flatMap(one -> library.find(TextId.parse(one.id())).stream())
                .flatMap(one -> place(one, steps).stream())
                .toList();
    }

    /** The laws that a citation of a section names, held or not: those of its number where it names no law. */
    List<LawCitation> laws(Meaning.SectionMeant meant) {
        var held = held(meant).stream()
                .flatMap(one -> one.document().id() instanceof TextId.OfLaw of ? Stream.of(of.law()) : Stream.of());
        var told = meant.title().isPresent()
                ? Stream.of(new LawCitation.CodeSection(meant.title().getAsInt(), meant.section()))
                : ActTable.ofProgram().rows(meant.act(), meant.section()).stream()
                        .filter(row -> !row.note())
                        .map(ActTable.ActRow::code);
        var laws = Stream.concat(held, told).distinct().toList();
        return meant.title().isPresent() ? laws.subList(0, 1) : laws;
    }

    /** The texts of a section, the newest first; those that have the place, where one is asked for. */
    List<FoundThing> section(Meaning.SectionMeant meant) {
        var held = held(meant).stream()
                .sorted(Comparator.comparing((Holding one) -> one.document().date())
                        .reversed()
                        .thenComparing(one -> one.id().startsWith("act/")))
                .toList();
        return meant.places().isEmpty()
                ? newestOfEachFirst(held).map(this::text).toList()
                : newestOfEachFirst(held)
                        .flatMap(one -> place(one, meant.places()).stream())
                        .toList();
    }

    private List<Holding> held(Meaning.SectionMeant meant) {
        var numbers = Stream.of(meant.section(), upperCase(meant.section())).distinct();
        return numbers.flatMap(number -> held(meant, number).stream()).toList();
    }

    private List<Holding> held(Meaning.SectionMeant meant, String number) {
        if (meant.title().isPresent()) {
            return library.texts(new LawCitation.CodeSection(meant.title().getAsInt(), number));
        }
        return meant.act().isEmpty()
                ? library.sectionsNumbered(number, MOST)
                : Stream.of(
                                library.sectionsOfAct(id(meant.act()), number, MOST),
                                inCode(meant.act(), number),
                                asEnacted(meant.act(), number))
                        .flatMap(List::stream)
                        .toList();
    }

    /** The section of the law that enacted an Act, where it is held by itself. */
    private List<Holding> asEnacted(String act, String section) {
        return ActTable.ofProgram()
                .law(act.replaceFirst("(?i)^the ", ""))
                .map(law -> library.texts(new LawCitation.PublicLaw(law.congress(), law.number(), section)))
                .orElse(List.of());
    }

    /** Where the table of Acts says that the Code has a section of an Act; all places where its rows disagree. */
    private List<Holding> inCode(String act, String section) {
        return ActTable.ofProgram().rows(act, section).stream()
                .filter(row -> !row.note())
                .flatMap(row -> library.texts(row.code()).stream())
                .toList();
    }

    /** The sections of an Act that are held, of those whose name begins so. */
    List<FoundThing> act(String name) {
        var id = id(name);
        return id.isEmpty()
                ? List.of()
                : newestOfEachFirst(library.sectionsOfAct(id, "", MOST).reversed())
                        .map(this::text)
                        .toList();
    }

    /** {@code communications-1934}, of {@code the Communications Act of 1934}, as the readers of Acts make it. */
    private static String id(String act) {
        return act.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceAll("\\bact\\b( of(?= [0-9]{4}))?", " ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** 18 U.S.C. 2421A is written with a capital. */
    private static String upperCase(String section) {
        return section.toUpperCase(Locale.ROOT);
    }

    /** As each law stands, then as each stood. */
    private static Stream<Holding> newestOfEachFirst(List<Holding> newestFirst) {
        var now = new ArrayList<Holding>();
        var before = new ArrayList<Holding>();
        for (var held : newestFirst) {
            boolean first = now.stream().noneMatch(one -> law(one).equals(law(held)));
            (first ? now : before).add(held);
        }
        return Stream.concat(now.stream(), before.stream());
    }

    private static String law(Holding held) {
        return held.document().id() instanceof TextId.OfLaw of ? of.law().toString() : held.id();
    }

    /** The provision at a place; the letters' case aside where no place is written just so. */
    private Optional<FoundThing> place(Holding held, List<String> places) {
        var asked = String.join("/", places);
        var paths = Walk.of(held.document().text()).stream()
                .map(one -> one.path().toString())
                .filter(path -> path.equalsIgnoreCase(asked))
                .sorted(Comparator.comparing(path -> !path.equals(asked)))
                .toList();
        return paths.stream().findFirst().map(path -> provision(held, ProvisionPath.parse(path)));
    }

    private FoundThing provision(Holding held, ProvisionPath place) {
        var text = text(held);
        var printed = place.printed();
        return new FoundThing(
                FoundKind.PROVISION,
                held.id(),
                within(text.name(), printed),
                text.about(),
                text.address() + "#" + place,
                text.date(),
                text.text(),
                held.certainty().doubtAt(place).map(doubt -> "not checked").orElse(""));
    }

    /** {@code Section 230(e)(5), since April 11, 2018}, {@code section 3(a) of FOSTA, as enacted}. */
    private static String within(String name, String place) {
        if (place.startsWith("section ")) {
            return "S" + place.substring(1) + " of " + name;
        }
        return NUMBER.matcher(name).replaceFirst("$1" + place);
    }

    /** What is at the page of an address, if it is a text: {@code /us/usc/t47/s230@2018-04-11#c}. */
    List<FoundThing> at(String address) {
        int place = address.indexOf('#');
        var identifier = place < 0 ? address : address.substring(0, place);
        return identified(identifier).flatMap(library::find).stream()
                .map(held ->
                        place < 0 ? text(held) : provision(held, ProvisionPath.parse(address.substring(place + 1))))
                .toList();
    }

    private static Optional<TextId> identified(String address) {
        try {
            return UslmIdentifier.parse(address) instanceof UslmIdentifier.OfText of
                    ? Optional.of(of.text())
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
