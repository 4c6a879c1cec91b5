package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Reads what names a table: the table of sections of a chapter, and a table that gives sections new numbers. */
record SectionTableReader(Phrase phrase, LawReader laws, ProvisionPath path) {

    /** The tables at the head of a title or chapter: another text than the section's. */
    private static final Pattern TABLE = Pattern.compile(
            "(?:[Tt]he )?(?:tables? of (?:sections|contents|chapters|subchapters|parts)|(?:chapter )?analysis|items? relating to)\\b[^;«»—]{0,400}?(?=,? (?:is|are) |,? by |—|$)");

    private static final Pattern FOR_CHAPTER = Pattern.compile("chapter ([0-9]+[A-Z]*)(?: of title ([1-9][0-9]?)(?![0-9]))?");
    private static final Pattern ITEM = Pattern.compile("items? relating to section ([0-9]+[0-9A-Za-z–-]*)");
    /** A table of two columns, the number of each section before and after. */
    private static final Pattern RENUMBERED_AS_FOLLOWS = Pattern.compile(
            "(?:The )?[Ss]ections? (?:in|of) [^;«»|]{1,200} (?:is|are) redesignated as follows:[^0-9;«»]*(?=\\| [0-9])");

    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+[0-9A-Za-z–-]*) \\| ([0-9]+[0-9A-Za-z–-]*) \\| ?");

    /** "The table of sections for chapter 117 of title 18": the section is {@code ch117}. */
    Optional<Target> table(int start, List<Target> current) {
        if (!phrase.accept(TABLE)) {
            return Optional.empty();
        }
        var words = phrase.masked(start, phrase.at());
        var chapter = FOR_CHAPTER.matcher(words);
        var law = current.getFirst().address().law();
        var item = ITEM.matcher(words);
        var steps = item.find() ? List.of((Step) new Step.Item(item.group(1))) : List.<Step>of();
        if (chapter.find()) {
            var name = chapter.group(2) == null
                    ? law(law)
                    : new LawName.CodeTitle(Integer.parseInt(chapter.group(2)));
            return Optional.of(new Target(Address.of(new LawName.TableOf(name, chapter.group(1))), steps));
        }
        if (words.contains("such chapter") && !laws.lastChapter().isEmpty()) {
            return Optional.of(new Target(Address.of(new LawName.TableOf(law(law), laws.lastChapter())), steps));
        }
        return Optional.of(new Target(Address.of(new LawName.TableOf(law, "")), List.of()));
    }

    private LawName law(LawName named) {
        return named.isNamed() ? named : laws.lastSection().law();
    }

    /** "The sections of chapter 5 are redesignated as follows:" with a table. */
    Optional<Instruction> renumbered(List<Target> base) {
        int start = phrase.at();
        if (!phrase.accept(RENUMBERED_AS_FOLLOWS)) {
            return Optional.empty();
        }
        var from = new ArrayList<Target>();
        var to = new ArrayList<Step.Unit>();
        var law = base.getFirst().address().law().isNamed()
                ? base.getFirst().address()
                : laws.lastSection();
        while (phrase.accept(ROW)) {
            from.add(new Target(law.section(phrase.group(1)), List.of()));
            to.add(new Step.Unit(Optional.of(Level.SECTION), phrase.group(2)));
        }
        if (from.isEmpty()) {
            phrase.back(start);
            return Optional.empty();
        }
        var source = new Instruction.Source(path, phrase.shown(start, phrase.at()));
        return Optional.of(new Instruction.Redesignate(from.getFirst(), from, to, source));
    }
}
