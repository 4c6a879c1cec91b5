package org.engross.provenance;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.codification.History;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;

/**
 * Signs the changes between two texts. The signature is derived, never guessed: the amendments are executed on the older
 * text, and only where that gives the newer text, word for word, has each change been made by those of them that put words
 * there or struck them. The last are cached, until anything is kept.
 */
@ApplicationScoped
public class ChangeSigners {

    private final ExpressionReader texts;
    private final ProvenanceTracer tracer;
    private final VotedBills bills;
    private final History history;
    private final Credits credits;
    private final Proceedings proceedings;
    private final Library library;
    private final Cache cache;

    @Inject
    ChangeSigners(
            ExpressionReader texts,
            ProvenanceTracer tracer,
            VotedBills bills,
            History history,
            Credits credits,
            Proceedings proceedings,
            Library library,
            @CacheName("signatures") Cache cache) {
        this.proceedings = proceedings;
        this.library = library;
        this.cache = cache;
        this.texts = texts;
        this.tracer = tracer;
        this.bills = bills;
        this.history = history;
        this.credits = credits;
    }

    /** Signs every change; none where the two are no states of one measure or law, the older before the newer. */
    public ComparisonSignatures of(ExpressedText older, ExpressedText newer, Comparison comparison) {
        var key = List.of(library.state(), older.id(), older.sha256(), newer.id(), newer.sha256());
        return cache.get(key, asked -> signatures(older, newer, comparison))
                .await()
                .indefinitely();
    }

    private ComparisonSignatures signatures(ExpressedText older, ExpressedText newer, Comparison comparison) {
        var made = made(older, newer);
        if (made.isPresent()) {
            return signed(
                    making(older, newer, made.get()),
                    "Signed by executing " + made.get().id() + ", which gives "
                            + (made.get().id().equals(newer.id())
                                    ? "the newer text."
                                    : "the text of " + newer.id() + "."),
                    comparison);
        }
        return isLaterVersion(older, newer)
                ? signed(traced(older, newer), reported(older, newer), comparison)
                : ComparisonSignatures.NONE;
    }

    private ComparisonSignatures signed(Making making, String note, Comparison comparison) {
        var signatures = new HashMap<String, ChangeSignature>();
        var attribution = new ChangeAttribution(making, comparison, credits);
        comparison.differences().stream()
                .filter(change -> change.kind() != Kind.FRONT)
                .forEach(change -> signatures.put(change.id(), attribution.of(change)));
        return new ComparisonSignatures(note, signatures);
    }

    /** The newer text as executing texts on the older makes it; empty where no texts held do. */
    private Optional<ExpressedText> made(ExpressedText older, ExpressedText newer) {
        if (begins(older.expression(), newer.expression())) {
            return Optional.of(newer);
        }
        return Stream.concat(
                        bills.votedOn(newer.base()).stream()
                                .filter(bill -> newer.expression().isSingle())
                                .map(VotedBill::bill)
                                .filter(bill -> begins(older.expression(), bill.expression()))
                                .filter(bill -> sections(bill.text()).equals(sections(newer.text()))),
                        byLaws(older, newer).stream()
                                .filter(law -> Making.words(law.text()).equals(Making.words(newer.text()))))
                .findFirst();
    }

    /** Whether the older is the newer with fewer texts executed. */
    private static boolean begins(Expression older, Expression newer) {
        return older.base().equals(newer.base())
                && newer.amending().size() > older.amending().size()
                && newer.amending().subList(0, older.amending().size()).equals(older.amending());
    }

    /** The older state of a law with the laws executed that amended it up to the day of the newer. */
    private Optional<ExpressedText> byLaws(ExpressedText older, ExpressedText newer) {
        if (!(older.expression().base() instanceof TextId.OfLaw from)
                || !(newer.expression().base() instanceof TextId.OfLaw to)
                || !from.law().equals(to.law())
                || !newer.expression().isSingle()
                || from.law() instanceof LawCitation.PublicLaw
                || !older.date().isBefore(newer.date())) {
            return Optional.empty();
        }
        var laws = history.amending(tracer.traced(from.law()), older.date(), newer.date()).stream()
                .<TextId>map(by -> new TextId.OfLaw(by, Optional.empty()));
        var all = Stream.concat(older.expression().amending().stream(), laws)
                .distinct()
                .toList();
        return all.size() > older.expression().amending().size()
                        && texts.read(new Expression(from, all)) instanceof ReadAnswer.Read read
                ? Optional.of(read.text())
                : Optional.empty();
    }

    private static List<String> sections(Provision text) {
        return text.provisions().stream().map(PlainPrint::of).toList();
    }

    private Making making(ExpressedText older, ExpressedText newer, ExpressedText made) {
        int from = older.executed().stream()
                .mapToInt(text -> text.outcomes().size())
                .sum();
        var all = hands(made);
        var hands = all.subList(from, all.size());
        var put = Making.put(tracer.ofMade(made), ids(older));
        return Making.watched(older.text(), made, from, hands, put)
                .orElseGet(() -> new Making(hands.stream().distinct().toList(), put, Map.of(), Map.of(), true));
    }

    /** The hand of each instruction: its text, and what put the instruction into the bill that became that text. */
    private List<Hand> hands(ExpressedText made) {
        return made.executed().stream()
                .flatMap(text -> {
                    var bill = bills.of(text);
                    return text.outcomes().stream()
                            .map(Outcome::instruction)
                            .map(instruction -> new Hand(
                                    text.amending(),
                                    bill.flatMap(voted -> voted.orders(instruction))
                                            .filter(by -> !by.equals(text.amending()))));
                })
                .toList();
    }

    private static Set<String> ids(ExpressedText text) {
        return Stream.concat(Stream.of(text.base()), text.executed().stream().map(one -> one.amending()))
                .map(held -> held.id())
                .collect(Collectors.toSet());
    }

    /** What is known where no amendments lead from the older text to the newer: whose words the newer has. */
    private Making traced(ExpressedText older, ExpressedText newer) {
        var hands = isNext(older, newer) ? List.of(new Hand(newer.base(), Optional.empty())) : List.<Hand>of();
        return new Making(hands, Making.put(tracer.traced(newer), ids(older)), Map.of(), Map.of(), !hands.isEmpty());
    }

    /** Whether a committee reported the newer text and no version came between the two: then every difference is its. */
    private boolean isNext(ExpressedText older, ExpressedText newer) {
        return credits.of(newer.expression().base()).committee().isPresent()
                && measure(newer).flatMap(proceedings::measure).stream()
                        .flatMap(measure -> measure.versions().stream())
                        .noneMatch(version -> version.date().isAfter(older.date())
                                && version.date().isBefore(newer.date()));
    }

    private static boolean isLaterVersion(ExpressedText older, ExpressedText newer) {
        var from = measure(older);
        return from.isPresent() && from.equals(measure(newer)) && older.date().isBefore(newer.date());
    }

    private static Optional<MeasureId> measure(ExpressedText text) {
        return text.expression().isSingle() && text.expression().base() instanceof TextId.OfMeasure of
                ? Optional.of(of.version().measure())
                : Optional.empty();
    }

    private String reported(ExpressedText older, ExpressedText newer) {
        return credits.of(newer.expression().base())
                .committee()
                .filter(committee -> isNext(older, newer))
                .map(committee ->
                        "The " + committee + " reported this text; no amendment is held that would tell how it came"
                                + " about, so each change is signed by the committee alone.")
                .orElse("No amendments held lead from the one text to the other; of the words inserted it is told which"
                        + " text has them.");
    }
}
