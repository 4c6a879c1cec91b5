package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.article.ArticleCheck;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.NamedLaw;
import org.engross.codification.SectionNames;
import org.engross.diff.Token;
import org.engross.library.Library;
import org.engross.provision.PlainPrint;

/**
 * Tells what language that somebody brings would do: to the laws that it names, to a section that somebody says it is
 * for, or to a bill. Nothing of it is kept.
 */
@ApplicationScoped
public class ProposalReader {

    private static final int NEAREST = 5;

    /** On how many days the law is tried where none is given. */
    private static final int MOST_DAYS = 12;

    private static final String NOT_ENGLISH = "It does not seem to be English, the only language that is read.";

    private final EffectReader effects;
    private final ExpressionReader texts;
    private final Library library;
    private final Correspondence correspondence;
    private final Clock clock;

    @Inject
    ProposalReader(
            EffectReader effects, ExpressionReader texts, Library library, Correspondence correspondence, Clock clock) {
        this.effects = effects;
        this.texts = texts;
        this.library = library;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /**
     * Reads the name of a text on which language may be tried.
     *
     * @throws IllegalArgumentException for nonsense, and for a section with others executed on it
     */
    public static Expression law(String expression) {
        var asked = Expression.parse(expression.strip());
        if (isSection(asked.base()) && !asked.isSingle()) {
            throw new IllegalArgumentException(
                    "'" + asked + "' executes others on a section; name the section alone: '" + asked.base() + "'");
        }
        return asked;
    }

    private static boolean isSection(TextId id) {
        return id instanceof TextId.OfLaw of && !(of.law() instanceof LawCitation.PublicLaw);
    }

    /**
     * Tells what language would do.
     *
     * @param law a {@linkplain #law named} section of law, for which everything is that names no other law; or a bill, an amendment or a public
     *     law, to which the language is an amendment; empty for the laws that the language names
     * @param day of the law; empty for that which the text says, or the newest on which the language can be carried out
     */
    public ProposalAnswer of(Proposal proposal, Optional<Expression> law, Optional<LocalDate> day) {
        if (law.isEmpty()) {
            return onLaws(proposal, Optional.empty(), day);
        }
        var asked = law.get();
        if (!(asked.base() instanceof TextId.OfLaw of) || !isSection(of)) {
            return switch (texts.read(asked)) {
                case ReadAnswer.Read read -> onText(proposal, read.text());
                case ReadAnswer.NotHeld missing -> new ProposalAnswer.LawNotHeld(missing);
            };
        }
        var asOf = day.or(of::asOf);
        var section = new TextId.OfLaw(of.law(), asOf);
        if (library.find(section).isEmpty()) {
            return new ProposalAnswer.LawNotHeld(new ReadAnswer.NotHeld(
                    new Expression(section, List.of()), section, library.nearest(section.toString(), NEAREST)));
        }
        return onLaws(proposal, correspondence.of(of.law()).flatMap(SectionNames::code), asOf);
    }

    private ProposalAnswer onLaws(Proposal brought, Optional<CodeSection> meant, Optional<LocalDate> day) {
        var notes = new ArrayList<String>();
        var proposal = asInserted(brought, notes);
        var asOf = day.or(proposal::day);
        var told = told(proposal, meant, asOf);
        if (asOf.isEmpty()) {
            told = onBestDay(proposal, meant, told, notes);
        } else if (day.isEmpty() && tried(told) > 0) {
            notes.add("No day was given; the law is that of " + asOf.get() + ", the day of the text.");
        }
        notes.addAll(found(proposal.language(), told));
        if (meant.isPresent() && told.laws().stream().noneMatch(law -> isOf(law, meant.get()))) {
            notes.add("No instruction that was read is for " + meant.get().printed() + ", the law chosen.");
        }
        return new ProposalAnswer.ProposalTold(told, notes);
    }

    private static boolean isOf(LawEffect effect, CodeSection section) {
        return effect.law().law().equals(new NamedLaw.SectionOfCode(section));
    }

    /** A floor amendment names no law itself; what it would put into a bill does. */
    private Proposal asInserted(Proposal proposal, List<String> notes) {
        boolean names =
                !ChangedLaws.of(proposal.language(), correspondence).laws().isEmpty();
        var inserted = AmendatoryLanguage.readInserted(proposal.language().text());
        if (names || ChangedLaws.of(inserted, correspondence).laws().isEmpty()) {
            return proposal;
        }
        notes.add(
                "It names no law itself; read is what it would insert into a bill. To see what it would do to the bill,"
                        + " choose the bill.");
        return proposal.with(inserted);
    }

    private TextEffects told(Proposal proposal, Optional<CodeSection> meant, Optional<LocalDate> day) {
        var text = new AmendingText(proposal.language(), meant.or(proposal::classifiedTo));
        return effects.telling(Optional.empty(), text, meant, day)
                .effects(
                        proposal.title(), day.orElseGet(() -> LocalDate.now(clock)), proposal.mark(), proposal.doubt());
    }

    /** Language for a law of another day than the newest held tells it by what of it can be carried out then. */
    private TextEffects onBestDay(
            Proposal proposal, Optional<CodeSection> meant, TextEffects newest, List<String> notes) {
        var best = newest;
        Optional<LocalDate> bestDay = Optional.empty();
        for (var day : earlierDays(newest)) {
            if (carriedOut(best) == tried(best)) {
                break;
            }
            var told = told(proposal, meant, Optional.of(day));
            if (carriedOut(told) > carriedOut(best)) {
                best = told;
                bestDay = Optional.of(day);
            }
        }
        if (bestDay.isPresent()) {
            notes.add("No day was given. On the newest text held, " + carriedOut(newest) + " of "
                    + counted(tried(newest), "instruction") + " can be carried out; on that of " + bestDay.get() + ", "
                    + carriedOut(best) + " of " + tried(best) + ", so the law is that of this day.");
        } else if (tried(best) > 0) {
            notes.add("No day was given; the law is the newest text held.");
        }
        return best;
    }

    /** The last day of each text of these sections that a newer one held has replaced, the newest first. */
    private List<LocalDate> earlierDays(TextEffects told) {
        var sections = told.laws().stream()
                .flatMap(law -> law.amended().stream())
                .flatMap(law -> law.base().stream())
                .map(base -> ((TextId.OfLaw) base.document().id()).law())
                .toList();
        return sections.stream()
                .flatMap(section -> library.texts(section).stream()
                        .map(held -> held.document().date())
                        .sorted()
                        .skip(1))
                .map(day -> day.minusDays(1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_DAYS)
                .toList();
    }

    private static int carriedOut(TextEffects told) {
        return told.laws().stream().mapToInt(LawEffect::carriedOut).sum();
    }

    private static int tried(TextEffects told) {
        return told.laws().stream()
                .filter(LawEffect::isHeld)
                .mapToInt(law -> law.instructions().size())
                .sum();
    }

    /** What was found where no instruction was. */
    private static List<String> found(AmendatoryLanguage language, TextEffects told) {
        if (told.instructions() > 0) {
            return List.of();
        }
        var words = PlainPrint.of(language.text());
        int number = Token.wordsIn(words);
        return told.allUnread().isEmpty()
                ? List.of("No amendatory language was found in " + counted(number, "word")
                        + ": nothing here orders a change of law, such as “Section 230 of the Communications Act"
                        + " of 1934 (47 U.S.C. 230) is amended by striking …”."
                        + (ArticleCheck.isEnglish(words) ? "" : " " + NOT_ENGLISH))
                : List.of(
                        "In " + counted(number, "word") + " there may be amendatory language, but none of it was read: "
                                + told.allUnread().getFirst().why() + ".");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The language as an amendment to one text, for which every instruction is. */
    private ProposalAnswer onText(Proposal proposal, ExpressedText base) {
        var language = proposal.language();
        var execution = ExpressionExecution.ofMeasure(base.text(), language);
        var amended = new AmendedLaw(
                base.id(),
                base.title(),
                Optional.of(base.base()),
                base.text(),
                execution.law(),
                execution.outcomes(),
                execution.provenance(),
                language.unread(),
                List.of(),
                base.isComputed() ? base.title() + ": " + base.mark() : "");
        var changed = new ChangedLaw(
                new NamedLaw.WholeText(base.title(), kind(base.expression().base())),
                "",
                "",
                false,
                language.instructions(),
                List.of(),
                language.unread());
        var outcomes = amended.outcomes().stream()
                .map(outcome -> new InstructionEffect(
                        outcome.instruction(),
                        language.effective(outcome.instruction()),
                        List.of(),
                        Optional.of(outcome)))
                .toList();
        var effect = new LawEffect(changed, Optional.of(amended), Optional.empty(), outcomes, List.of(), 0, List.of());
        var told = new TextEffects(
                Optional.empty(),
                proposal.title(),
                base.date(),
                proposal.mark(),
                proposal.doubt(),
                language.instructions().isEmpty() && language.unread().isEmpty() ? List.of() : List.of(effect),
                List.of(),
                List.of());
        return new ProposalAnswer.ProposalTold(told, found(language, told));
    }

    private static String kind(TextId id) {
        return switch (id) {
            case TextId.OfMeasure measure -> "bill";
            case TextId.OfAmendment amendment -> "amendment";
            case TextId.OfLaw law -> "public law";
        };
    }
}
