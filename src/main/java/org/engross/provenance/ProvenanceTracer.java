package org.engross.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.Provenance;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.codification.Correspondence;
import org.engross.codification.History;
import org.engross.codification.SectionNames;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Traces the words of a text. What a text executed put there is known from the execution. The words of a law are traced
 * by executing its history on its oldest text, and only if that gives the very words held.
 */
@ApplicationScoped
public class ProvenanceTracer {

    private final ExpressionReader texts;
    private final Library library;
    private final History history;
    private final Correspondence correspondence;
    private final VotedBills bills;
    private final FirstTexts firstTexts;
    private final Credits credits;

    @Inject
    ProvenanceTracer(
            ExpressionReader texts,
            Library library,
            History history,
            Correspondence correspondence,
            VotedBills bills,
            FirstTexts firstTexts,
            Credits credits) {
        this.credits = credits;
        this.bills = bills;
        this.firstTexts = firstTexts;
        this.texts = texts;
        this.library = library;
        this.history = history;
        this.correspondence = correspondence;
    }

    /** Traces a text that has been read. */
    public TextProvenance of(ExpressedText read) {
        return firstTexts.in(put(read)).with(credits::of);
    }

    /** Traces one provision of several texts. The runs are those of the provision and what lies in it. */
    public List<TextProvenance> ofProvision(List<ExpressedText> texts, ProvisionPath provision) {
        var before = new HashMap<Holding, List<Holding>>();
        var read = new HashMap<Holding, EarlierText>();
        var known = new HashMap<TextId, Credit>();
        return texts.stream()
                .map(this::put)
                .map(trace -> trace.within(provision))
                .map(trace -> firstTexts.in(trace, before, read).with(text -> known.computeIfAbsent(text, credits::of)))
                .toList();
    }

    /** Which texts put the words of a text there, first texts not asked. */
    TextProvenance traced(ExpressedText read) {
        return put(read);
    }

    /** Which texts put words into a text made by executing; words that stood there before are nobody's. */
    TextProvenance ofMade(ExpressedText made) {
        return executed(made, Optional.empty(), "");
    }

    /** The law whose history tells of a law: of a section in the Code's print, that of the Act. */
    LawCitation traced(LawCitation law) {
        return inTheActsWords(law).orElse(law);
    }

    /** Which texts put the words there, by whatever instrument. */
    private TextProvenance put(ExpressedText read) {
        if (read.base().document().id() instanceof TextId.OfLaw law && !(law.law() instanceof LawCitation.PublicLaw)) {
            return ofLaw(read, law.law());
        }
        return read.executed().isEmpty()
                ? bills.votedOn(read.base())
                        .map(VotedBill::bill)
                        .filter(bill -> sections(bill.text()).equals(sections(read.text())))
                        .map(bill -> engrossed(read, bill))
                        .orElseGet(() -> whole(read, Optional.of(read.base()), ""))
                : executed(read, Optional.of(read.base()), read.note());
    }

    /** The trace of a print of a bill as it passed: its sections as they were voted on, the rest its own. */
    private TextProvenance engrossed(ExpressedText read, ExpressedText bill) {
        var runs = new ArrayList<TextProvenance.ProvenanceRun>();
        whole(read, Optional.of(read.base()), "").runs().stream()
                .filter(run -> run.path().steps().isEmpty())
                .forEach(runs::add);
        executed(bill, Optional.of(bill.base()), "").runs().stream()
                .filter(run -> !run.path().steps().isEmpty())
                .forEach(runs::add);
        return new TextProvenance(read, "Traced by executing " + bill.id() + ", which gives the sections held.", runs);
    }

    private static List<String> sections(Provision text) {
        return text.provisions().stream().map(PlainPrint::of).toList();
    }

    private TextProvenance executed(ExpressedText read, Optional<Holding> base, String note) {
        var bill = billsBehind(read);
        var runs = read.provenance().stream()
                .flatMap(run -> run.instruction().isEmpty()
                        ? Stream.of(new TextProvenance.ProvenanceRun(
                                run.path(), run.part(), run.words(), base, Optional.empty()))
                        : put(read, run, run.instruction().getAsInt(), bill))
                .toList();
        return new TextProvenance(read, note, runs);
    }

    /** The bill behind each text executed. It is itself executed, so that it is asked for once and not for each run. */
    private Function<ExecutedText, Optional<VotedBill>> billsBehind(ExpressedText read) {
        var found = new IdentityHashMap<ExecutedText, Optional<VotedBill>>();
        return by -> found.computeIfAbsent(by, bills::of);
    }

    /** The run that an instruction put in, piece for piece by what put it into the bill. */
    private static Stream<TextProvenance.ProvenanceRun> put(
            ExpressedText read, Provenance run, int number, Function<ExecutedText, Optional<VotedBill>> bill) {
        var by = read.executedBy(number);
        var pieces = bill.apply(by)
                .map(voted -> voted.puts(read.instruction(number), run))
                .orElse(List.of());
        return pieces.isEmpty()
                ? Stream.of(put(run, run.words(), by.amending(), Optional.empty()))
                : pieces.stream().map(piece -> put(run, piece.words(), by.amending(), Optional.of(piece.by())));
    }

    private static TextProvenance.ProvenanceRun put(
            Provenance run, String words, Holding by, Optional<Holding> through) {
        return new TextProvenance.ProvenanceRun(
                run.path(), run.part(), words, Optional.of(by), through.filter(text -> !text.equals(by)));
    }

    private TextProvenance ofLaw(ExpressedText read, LawCitation law) {
        var traced = traced(law);
        var date = read.base().document().date();
        var oldest = oldest(traced, date);
        var laws = oldest.stream()
                .flatMap(first -> history.amending(traced, first.document().date(), date).stream())
                .<TextId>map(by -> new TextId.OfLaw(by, Optional.empty()))
                .toList();
        if (!Collections.disjoint(laws, read.expression().amending())) {
            return unproven(read, Optional.empty(), read.note()); // a law executed on what it made has no history
        }
        if (oldest.isEmpty()) {
            return unproven(read, Optional.empty(), read.note());
        }
        if (laws.isEmpty()) {
            return created(read, law, oldest.get()).orElseGet(() -> unproven(read, enacted(read.base()), read.note()));
        }
        var held = new Expression(
                new TextId.OfLaw(traced, Optional.of(date)), read.expression().amending());
        var chain = new Expression(
                oldest.get().document().id(),
                Stream.concat(laws.stream(), read.expression().amending().stream())
                        .toList());
        return texts.read(held) instanceof ReadAnswer.Read words
                        && texts.read(chain) instanceof ReadAnswer.Read made
                        && words(words.text().text()).equals(words(made.text().text()))
                ? proven(read, made.text(), enacted(oldest.get()))
                : unproven(
                        read,
                        Optional.empty(),
                        sentences(
                                read.note(),
                                "The history of this section, executed, does not give the words held, so they are not traced."));
    }

    /** The trace of a section as the law that added it wrote it, where executing that law gives the words held. */
    private Optional<TextProvenance> created(ExpressedText read, LawCitation law, Holding held) {
        var dayBefore = held.document().date().minusDays(1);
        return enacted(held)
                .filter(by -> read.executed().isEmpty())
                .map(by -> new Expression(
                        new TextId.OfLaw(law, Optional.of(dayBefore)),
                        List.of(by.document().id())))
                .flatMap(chain -> texts.read(chain) instanceof ReadAnswer.Read made
                                && words(read.text()).equals(words(made.text().text()))
                        ? Optional.of(proven(read, made.text(), Optional.empty()))
                        : Optional.empty());
    }

    /** The trace of the text made from history. */
    private TextProvenance proven(ExpressedText read, ExpressedText made, Optional<Holding> enacted) {
        boolean inItsWords = made.expression().base() instanceof TextId.OfLaw act
                && read.expression().base() instanceof TextId.OfLaw asked
                && act.law().equals(asked.law());
        var note = "Traced by executing " + made.id() + ", which gives the words held"
                + (inItsWords ? "." : " in the Act's own words; they are shown so.");
        var traceOf = new ExpressedText(
                read.expression(),
                read.title(),
                read.date(),
                read.sha256(),
                made.before(),
                made.text(),
                made.base(),
                made.executed(),
                made.provenance(),
                made.reservations(),
                read.doubtOfDay(),
                note);
        return executed(traceOf, enacted, note);
    }

    /** What is known without history: which words the texts executed put there; the others are one hand's or nobody's. */
    private TextProvenance unproven(ExpressedText read, Optional<Holding> others, String note) {
        return read.executed().isEmpty() ? whole(read, others, note) : executed(read, others, note);
    }

    private static String sentences(String one, String other) {
        return (one + " " + other).strip();
    }

    private static String words(Provision text) {
        return text.allWords().map(Wording::words).collect(Collectors.joining("\n"));
    }

    private Optional<LawCitation> inTheActsWords(LawCitation law) {
        return correspondence
                .of(law)
                .filter(names -> law instanceof LawCitation.CodeSection && !names.isEnacted())
                .flatMap(SectionNames::act);
    }

    private Optional<Holding> oldest(LawCitation law, LocalDate until) {
        return library.texts(law).stream()
                .filter(held -> !held.document().date().isAfter(until))
                .min(Comparator.comparing(held -> held.document().date()));
    }

    /** The law that enacted a section as it stands in a text, where that is known and the law held. */
    private Optional<Holding> enacted(Holding held) {
        var of = (TextId.OfLaw) held.document().id();
        return history.enacting(
                        inTheActsWords(of.law()).orElse(of.law()),
                        held.document().date())
                .flatMap(by -> library.find(new TextId.OfLaw(by, Optional.empty())));
    }

    /** Every word by one hand, that of quoted content too: nothing is executed, so every run is as it was. */
    private static TextProvenance whole(ExpressedText read, Optional<Holding> by, String note) {
        var runs = Provenance.unamended(read.text()).stream()
                .map(run -> new TextProvenance.ProvenanceRun(run.path(), run.part(), run.words(), by, Optional.empty()))
                .toList();
        return new TextProvenance(read, note, runs);
    }
}
