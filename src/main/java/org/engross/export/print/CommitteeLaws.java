package org.engross.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.codification.NamedLaw;
import org.engross.export.UncheckedSigns;
import org.engross.export.UncheckedSigns.UncheckedSign;
import org.engross.export.print.CommitteePrint.Extent;
import org.engross.export.print.CommitteePrint.LeftOut;
import org.engross.export.print.CommitteePrint.PrintedItem;
import org.engross.export.print.CommitteeSection.CommitteeLine;
import org.engross.expression.AmendedLaw;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/**
 * The laws of a committee's print, each Act or title under its name, with what of the text is not shown in them.
 *
 * <p>The order is that in which {@link TextEffects} tells the laws; the table of sections of a chapter goes before the
 * first section that it lists or that comes after one it lists.
 */
record CommitteeLaws(List<PrintedItem> items, List<LeftOut> leftOut, List<String> notes, List<UncheckedSign> signs) {

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,9}");

    static CommitteeLaws of(TextEffects told, Extent extent) {
        var sections = new LinkedHashMap<String, List<CommitteeSection>>();
        var printed = told.laws().stream()
                .flatMap(law -> CommitteeSection.of(law, told, extent).stream())
                .toList();
        printed.forEach(section -> sections.computeIfAbsent(lawHead(section.effect()), head -> new ArrayList<>())
                .add(section));
        var ordered = new LinkedHashMap<String, List<CommitteeSection>>();
        sections.forEach((head, of) -> ordered.put(head, inOrder(of)));
        var signs = UncheckedSigns.of(ordered.values().stream()
                .flatMap(List::stream)
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.doubts().stream()));
        return new CommitteeLaws(items(ordered, signs), left(told), notes(told), signs.all());
    }

    private static List<CommitteeSection> inOrder(List<CommitteeSection> sections) {
        return sections.stream()
                .sorted(Comparator.comparingInt(CommitteeLaws::number).thenComparing(section -> !section.isTable()))
                .toList();
    }

    /** Of a table of sections, that of the first section in it. */
    private static int number(CommitteeSection section) {
        var first = section.isTable()
                ? section.amended().after().provisions().stream()
                        .findFirst()
                        .map(item -> item.designation().value())
                : section.effect().law().law() instanceof NamedLaw.SectionOfCode of
                        ? Optional.of(of.section().section())
                        : Optional.<String>empty();
        var figures = FIGURES.matcher(first.orElse(""));
        return figures.find() ? Integer.parseInt(figures.group()) : Integer.MAX_VALUE;
    }

    private static List<PrintedItem> items(LinkedHashMap<String, List<CommitteeSection>> laws, UncheckedSigns signs) {
        var items = new ArrayList<PrintedItem>();
        laws.forEach((head, sections) -> {
            items.add(new PrintedItem.LawHead(head));
            items.add(new PrintedItem.PassedOver());
            for (var section : sections) {
                section.head().ifPresent(part -> items.add(new PrintedItem.LawHead(part)));
                section.lines().forEach(line -> add(items, line, signs));
                items.add(new PrintedItem.PassedOver());
            }
        });
        return withoutTwins(items);
    }

    private static void add(List<PrintedItem> items, CommitteeLine line, UncheckedSigns signs) {
        items.add(
                line.isPassedOver()
                        ? new PrintedItem.PassedOver()
                        : new PrintedItem.LawWords(line.indent(), line.edits(), signs.of(line.doubts())));
    }

    private static List<PrintedItem> withoutTwins(List<PrintedItem> items) {
        var single = new ArrayList<PrintedItem>();
        for (var item : items) {
            if (single.isEmpty() || !item.isPassedOver() || !single.getLast().isPassedOver()) {
                single.add(item);
            }
        }
        return single;
    }

    /** The name of the Act whose words are printed, else of the title of the Code. */
    private static String lawHead(LawEffect effect) {
        return effect.amended()
                .flatMap(AmendedLaw::base)
                .map(held -> held.document().id())
                .filter(id -> id instanceof TextId.OfLaw of && of.law() instanceof LawCitation.ActSection)
                .map(id -> ((LawCitation.ActSection) ((TextId.OfLaw) id).law()).actName())
                .orElseGet(() -> effect.law().law() instanceof NamedLaw.SectionOfCode of
                        ? "Title " + of.section().title() + ", United States Code"
                        : effect.law().law().printed())
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> notes(TextEffects told) {
        return told.laws().stream()
                .filter(LawEffect::isHeld)
                .flatMap(law -> Stream.of(note(law), caution(law)))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String note(LawEffect law) {
        var amended = law.amended().orElseThrow();
        return amended.title() + ": " + amended.mark() + codeOnly(law);
    }

    private static String caution(LawEffect law) {
        return law.caution().isEmpty() ? "" : law.law().law().printed() + ": " + law.caution();
    }

    /** A bill amends the Act where Congress has not enacted the title; then the Code's print is not what it amends. */
    private static String codeOnly(LawEffect law) {
        return law.law().law() instanceof NamedLaw.SectionOfCode of
                        && !LawCitation.CodeSection.isEnacted(of.section().title())
                        && lawHead(law).startsWith("TITLE ")
                ? " It is shown as the Code prints it, since its Act’s own text is not held."
                : "";
    }

    private static List<LeftOut> left(TextEffects told) {
        var left = new ArrayList<LeftOut>();
        for (var law : told.laws()) {
            var name = law.law().law().printed();
            Stream.concat(law.instructions().stream(), law.beside().stream())
                    .flatMap(one -> left(name, one).stream())
                    .forEach(left::add);
            law.law().unread().forEach(words -> left.add(unread(name, words)));
        }
        told.nameless()
                .forEach(one -> left.add(new LeftOut(
                        "", one.path().printed(), one.words(), "the text does not say for which law it is")));
        told.unread().forEach(words -> left.add(unread("", words)));
        return left;
    }

    private static Optional<LeftOut> left(String law, InstructionEffect one) {
        Function<String, LeftOut> because =
                reason -> new LeftOut(law, one.path().printed(), one.words(), reason);
        return switch (one.standing()) {
            case "carried out" -> Optional.empty();
            case "refused" -> Optional.of(because.apply("refused: " + one.detail()));
            default -> Optional.of(because.apply("not tried: the words of that law are not held for that day"));
        };
    }

    private static LeftOut unread(String law, UnreadLanguage words) {
        return new LeftOut(law, words.path().printed(), words.words(), "not read");
    }
}
