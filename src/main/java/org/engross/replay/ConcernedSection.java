package org.engross.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.ProvisionPath;

/** What a law says of a section. */
final class ConcernedSection {

    private final String number;
    private final List<Instruction> instructions = new ArrayList<>();
    private final Set<ProvisionPath> places = new LinkedHashSet<>();
    private String newNumber = "";
    private boolean given;

    ConcernedSection(String number) {
        this.number = number;
    }

    /** The number that it bears before the law. */
    String number() {
        return number;
    }

    /** The number that the law gives it; empty where it gives none. */
    Optional<String> newNumber() {
        return Optional.of(newNumber).filter(given -> !given.isEmpty());
    }

    List<Instruction> instructions() {
        return instructions;
    }

    /** The sections of the law that say it. */
    Set<ProvisionPath> places() {
        return places;
    }

    /** Whether another section takes its number. */
    boolean isGiven() {
        return given;
    }

    void give() {
        given = true;
    }

    void renumber(String to) {
        newNumber = to;
    }

    void add(Instruction instruction) {
        instructions.add(instruction);
        addPlace(instruction.source().path());
    }

    void addPlace(ProvisionPath path) {
        places.add(LawText.section(path));
    }
}
