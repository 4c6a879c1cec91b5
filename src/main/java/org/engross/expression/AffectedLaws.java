package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.NamedLaw;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange;
import org.engross.library.changes.LogReaders;
import org.engross.library.inventory.Inventory;
import org.engross.library.listing.AffectedLawRows;

/**
 * Reads of each version of a measure and of each amendment which sections of the Code it would change. It follows the change
 * log, so that each text is read once, after it came or changed, and none is missed.
 */
@ApplicationScoped
public class AffectedLaws {

    private static final String READER = "affected laws";

    /** How many changes are followed in one transaction, in which nobody else takes anything in. */
    private static final int AT_ONCE = 20;

    private final ChangeLog log;
    private final LogReaders readers;
    private final Inventory inventory;
    private final Library library;
    private final Correspondence correspondence;
    private final AffectedLawRows rows;

    @Inject
    AffectedLaws(
            ChangeLog log,
            LogReaders readers,
            Inventory inventory,
            Library library,
            Correspondence correspondence,
            AffectedLawRows rows) {
        this.log = log;
        this.readers = readers;
        this.inventory = inventory;
        this.library = library;
        this.correspondence = correspondence;
        this.rows = rows;
    }

    /** Whether every text that is held was read. */
    @Transactional
    public boolean areRead() {
        return readers.place(READER) >= log.last();
    }

    /** Follows the next changes. */
    @Transactional
    public void readOn() {
        inventory.lock();
        for (var change : log.after(readers.place(READER), AT_ONCE)) {
            if (change.kind() == HeldChange.Kind.TEXT) {
                read(TextId.parse(change.subject()));
            }
            readers.moveTo(READER, change.number());
        }
    }

    /** A law as it stands orders nothing; what is gone since is no longer there. */
    private void read(TextId text) {
        if (!(text instanceof TextId.OfLaw)) {
            rows.replace(text, library.find(text).map(this::changed).orElse(Set.of()));
        }
    }

    private Set<String> changed(Holding held) {
        return ChangedLaws.of(ExpressionExecution.language(Amending.alone(held)), correspondence).laws().stream()
                .map(ChangedLaw::law)
                .flatMap(AffectedLaws::inTheCode)
                .collect(Collectors.toSet());
    }

    private static Stream<String> inTheCode(NamedLaw law) {
        return switch (law) {
            case NamedLaw.SectionOfCode of -> Stream.of(of.section().toString());
            case NamedLaw.TitleOfCode of -> Stream.of("usc/" + of.title());
            case NamedLaw.TableOfLaw of -> of.title() > 0 ? Stream.of("usc/" + of.title()) : Stream.empty();
            case NamedLaw.SectionOfAct act -> Stream.empty();
            case NamedLaw.HeadingOfSchedule heading -> Stream.empty();
            case NamedLaw.WholeAct act -> Stream.empty();
            case NamedLaw.WholeText text -> Stream.empty();
        };
    }
}
