package org.engross.codification;

import java.util.List;
import java.util.OptionalInt;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.citation.LawCitation.CodeSection;

/** Tells which instructions of a law are addressed to one section of the Code. */
final class Addressee {

    private final int title;
    private final String section;
    private final String before;
    private final boolean soleTitle;
    private final List<Address> named;
    private final Address sole;

    /** What an address says. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * @param section the number of the section
     * @param before its number before the law, where the law redesignates it
     */
    Addressee(int title, String section, String before, List<Instruction> instructions) {
        this.title = title;
        this.before = before.replace('–', '-');
        this.section = section.replace('–', '-');
        this.soleTitle = instructions.stream()
                .map(instruction -> instruction.target().address().law())
                .flatMapToInt(law -> law.codeTitle().stream())
                .allMatch(number -> number == title);
        this.named = instructions.stream()
                .map(instruction -> instruction.target().address())
                .filter(address -> address.code().isPresent() && certain(address) == Answer.YES)
                .distinct()
                .toList();
        var open = instructions.stream()
                .map(instruction -> instruction.target().address())
                .filter(address -> certain(address) != Answer.NO)
                .distinct()
                .toList();
        this.sole = open.size() == 1 && certain(open.getFirst()) == Answer.UNKNOWN ? open.getFirst() : null;
    }

    boolean isEnacted() {
        return CodeSection.isEnacted(title);
    }

    /** Whether an address is this section's; where one section alone is named and nothing contradicts, it is. */
    Answer answer(Address address) {
        if (address.equals(sole)) {
            return Answer.YES;
        }
        var certain = certain(address);
        if (certain == Answer.UNKNOWN && isCitedElsewhere(address)) {
            return Answer.YES;
        }
        return certain == Answer.UNKNOWN && isOtherSection(address) ? Answer.NO : certain;
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
    Answer ofLaw(Address address) {
        if (!address.law().isNamed() || address.law() instanceof LawName.Antecedent || address.isTable()) {
            return Answer.UNKNOWN;
        }
        if (isEnacted()) {
            return isTitle(address.law()) ? Answer.YES : Answer.UNKNOWN;
        }
        return named.stream().anyMatch(one -> one.law().equals(address.law())) ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer certain(Address address) {
        if (address.code().isPresent()) {
            var code = address.code().get();
            return code.title() == title && code.section().equals(section) ? Answer.YES : Answer.NO;
        }
        if (address.isTable()) {
            return Answer.NO;
        }
        if (address.section().isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (address.law().codeTitle().isPresent()) {
            return isTitle(address.law()) && sameNumber(address) ? Answer.YES : Answer.NO;
        }
        if (!isEnacted()) {
            return Answer.UNKNOWN;
        }
        boolean here = address.law() instanceof LawName.Antecedent
                ? soleTitle
                : !address.law().isNamed();
        return here && sameNumber(address) ? Answer.YES : Answer.NO;
    }

    private boolean isTitle(LawName law) {
        return law.codeTitle().equals(OptionalInt.of(title));
    }

    private boolean sameNumber(Address address) {
        var number = address.section().replace('–', '-');
        return number.equals(section) || number.equals(before);
    }
}
