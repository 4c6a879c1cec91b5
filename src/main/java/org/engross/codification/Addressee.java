package org.engross.codification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;

/** Tells which instructions of a law are for one section: the only answer to that question. */
final class Addressee {

    private final Optional<CodeSection> code;
    private final Optional<ActSection> act;
    private final String before;
    private final boolean soleTitle;
    private final List<Address> named;
    private final Optional<Address> sole;
    /** What was answered, since many instructions of a law name one section. */
    private final Map<Address, Addressed> answered = new HashMap<>();

    /** What an address says. */
    enum Addressed {
        YES,
        NO,
        /** The words do not say which section of the Code they mean. */
        UNKNOWN
    }

    /**
     * Reads what the instructions of one text say of their laws.
     *
     * @param addresses that they name, each once
     * @param before the number of the section before the text, where the text gives it another
     * @param classified whether the text is cut from a law for this section
     */
    Addressee(SectionNames names, String before, List<Address> addresses, boolean classified) {
        this.code = names.code();
        this.act = names.act();
        this.before = plain(before);
        this.soleTitle = addresses.stream()
                .flatMapToInt(address -> address.law().codeTitle().stream())
                .allMatch(this::isTitle);
        this.named = addresses.stream()
                .filter(address -> address.code().isPresent() && certain(address) == Addressed.YES)
                .toList();
        var open = addresses.stream()
                .filter(address -> certain(address) != Addressed.NO)
                .toList();
        this.sole = classified && open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    private static String plain(String number) {
        return number.replace('–', '-');
    }

    private boolean isEnacted() {
        return code.filter(section -> CodeSection.isEnacted(section.title())).isPresent();
    }

    private boolean isTitle(int number) {
        return code.filter(section -> section.title() == number).isPresent();
    }

    private boolean isTitle(LawName law) {
        return law.codeTitle().stream().anyMatch(this::isTitle);
    }

    /** Whether an address is this section's. */
    Addressed answer(Address address) {
        return answered.computeIfAbsent(address, this::answered);
    }

    private Addressed answered(Address address) {
        var certain = certain(address);
        if (certain == Addressed.UNKNOWN
                && (isCitedElsewhere(address) || sole.filter(address::equals).isPresent())) {
            return Addressed.YES;
        }
        if (certain == Addressed.UNKNOWN && isOtherSection(address)) {
            return Addressed.NO;
        }
        return certain == Addressed.UNKNOWN
                ? row(address).map(row -> answer(isThis(row))).orElse(certain)
                : certain;
    }

    private boolean isThis(ActTable.ActRow row) {
        return !row.note() && code.filter(row.code()::equals).isPresent();
    }

    /** What the table of Acts says of a section that the text does not place in the Code. */
    private Optional<ActTable.ActRow> row(Address address) {
        boolean ofAct = address.law() instanceof LawName.NamedAct
                && address.code().isEmpty()
                && address.law().codeTitle().isEmpty()
                && !address.section().isEmpty();
        return ofAct ? ActTable.ofProgram().only(address.law().toString(), address.section()) : Optional.empty();
    }

    /** Whose word it is that an address is this section's, in a clause; empty where it is the text's own. */
    String told(Address address) {
        boolean byText = certain(address) != Addressed.UNKNOWN
                || isCitedElsewhere(address)
                || sole.filter(address::equals).isPresent();
        return byText
                ? ""
                : row(address).filter(this::isThis).map(ActTable.ActRow::told).orElse("");
    }

    /** Whether the same section of the same Act bears this section's citation in another place. */
    private boolean isCitedElsewhere(Address address) {
        return address.law().isNamed()
                && named.stream()
                        .anyMatch(one ->
                                one.law().equals(address.law()) && one.section().equals(address.section()));
    }

    /** Whether the section of this Act is known, and the address names another section of the same Act. */
    private boolean isOtherSection(Address address) {
        var same = named.stream().filter(one -> one.law().equals(address.law())).toList();
        return address.law().isNamed()
                && !same.isEmpty()
                && same.stream().noneMatch(one -> one.section().equals(address.section()))
                && !address.section().isEmpty();
    }

    /** Whether a law named as a whole holds this section; an Act does where another instruction names the section of it. */
    Addressed ofLaw(Address address) {
        var law = address.law();
        if (!law.isNamed() || law instanceof LawName.Antecedent || address.isTable()) {
            return Addressed.UNKNOWN;
        }
        if (isEnacted()) {
            return isTitle(law) ? Addressed.YES : Addressed.UNKNOWN;
        }
        boolean holds = isAct(law) || named.stream().anyMatch(one -> one.law().equals(law));
        return holds ? Addressed.YES : Addressed.UNKNOWN;
    }

    /** Whether an Act is named as a whole: a title enacted as law is none, though its sections may bear the Act's name. */
    boolean isOfAnAct(Address address) {
        return isEnacted()
                && address.law() instanceof LawName.NamedAct
                && address.law().codeTitle().isEmpty();
    }

    private Addressed certain(Address address) {
        if (address.code().isPresent()) {
            return answer(address.code().equals(code));
        }
        if (address.law() instanceof LawName.TableOf table) {
            return answer(isTable(table));
        }
        if (address.section().isEmpty()) {
            boolean other = code.isPresent() && address.law().codeTitle().isPresent() && !isTitle(address.law());
            return other ? Addressed.NO : Addressed.UNKNOWN;
        }
        if (address.law().codeTitle().isPresent()) {
            return answer(isTitle(address.law()) && bearsNumber(address));
        }
        if (act.isPresent() && address.law() instanceof LawName.NamedAct) {
            return answer(isAct(address.law())
                    && plain(address.section()).equals(plain(act.get().section())));
        }
        if (!isEnacted()) {
            return Addressed.UNKNOWN;
        }
        boolean here = address.law() instanceof LawName.Antecedent
                ? soleTitle
                : !address.law().isNamed();
        return answer(here && bearsNumber(address));
    }

    private static Addressed answer(boolean meant) {
        return meant ? Addressed.YES : Addressed.NO;
    }

    /** Whether the text named is this, the table of sections of a chapter. */
    private boolean isTable(LawName.TableOf table) {
        return isTitle(table.law())
                && code.filter(section -> section.section().equals("ch" + table.chapter()))
                        .isPresent();
    }

    private boolean isAct(LawName law) {
        return act.filter(section -> section.printed().endsWith(" of the " + law))
                .isPresent();
    }

    private boolean bearsNumber(Address address) {
        var number = plain(address.section());
        return code.filter(section -> number.equals(plain(section.section()))).isPresent() || number.equals(before);
    }
}
