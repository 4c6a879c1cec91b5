package org.engross.ingest.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.engross.citation.Sha256;
import org.engross.ingest.source.Finding;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.Members;
import org.engross.proceeding.Facts;
import org.engross.vote.RollCall;

/** Reads a folder of facts: {@code members/}, {@code measures/}, {@code amendments/} and {@code votes/}. */
public final class FactsReader {

    private static final List<String> KINDS = List.of("amendments", "measures", "members", "votes");

    /** Another word here has the same files taken in anew, where more is kept of them than before. */
    private static final String KEPT_AS = "2 ";

    private final Path root;
    private final List<Finding> findings = new ArrayList<>();

    private FactsReader(Path root) {
        this.root = root;
    }

    /** Reads what is there; a folder that is not there holds nothing. */
    public static FactsReading read(Path root) {
        return new FactsReader(root).read();
    }

    /** Of all fact files with their names, as a SHA-256, and of what is kept of them; it tells whether reading is worth while. */
    public static String fingerprint(Path root) {
        return Sha256.of(KEPT_AS + Digest.of(root, KINDS));
    }

    private FactsReading read() {
        var known = members();
        if (known.isEmpty()) {
            return new FactsReading(Facts.none(), fingerprint(root), findings);
        }
        var members = known.get();
        var measures = folders("measures", MeasureFolder.FILES, MeasureFolder::read, members);
        var amendments = folders("amendments", AmendmentFolder.FILES, AmendmentFolder::read, members);
        var rollCalls = folders("votes", VoteFolder.FILES, VoteFolder::read, members);
        var facts = new Facts(members, measures, amendments, rollCalls);
        noteForeignKeys(members);
        warnOfGaps(facts, amendments, rollCalls);
        return new FactsReading(facts, fingerprint(root), findings);
    }

    /** Without its members nothing else can be read, so where they are refused there is nothing to go on with. */
    private Optional<Members> members() {
        if (!Files.isDirectory(root.resolve("members"))) {
            return Optional.of(new Members(List.of()));
        }
        return refusable(() -> {
            var folder = FactFolder.read("members", root.resolve("members"), List.of("members.csv"), Set.of());
            return MembersFile.read(folder.path("members.csv"), folder.text("members.csv"));
        });
    }

    private <T> List<T> folders(
            String kind, List<String> names, BiFunction<FactFolder, Members, T> reader, Members members) {
        var values = new ArrayList<T>();
        for (var path : FactFolder.list(root.resolve(kind))) {
            var name = kind + "/" + path.getFileName();
            if (Files.isDirectory(path)) {
                refusable(() -> reader.apply(FactFolder.read(name, path, names, MeasureFolder.MAY_BE_MISSING), members))
                        .ifPresent(values::add);
            } else {
                find(Finding.Severity.ERROR, Finding.Stage.FORMAT, name, "a file where a folder is expected");
            }
        }
        return values;
    }

    private <T> Optional<T> refusable(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnreadableFact e) {
            find(Finding.Severity.ERROR, Finding.Stage.BODY, e.place(), e.getMessage());
            return Optional.empty();
        }
    }

    private void noteForeignKeys(Members members) {
        for (var member : members.all()) {
            if (!member.id().isBioguide()) {
                find(
                        Finding.Severity.NOTE,
                        Finding.Stage.CHECK,
                        "members/members.csv",
                        member.printed() + " is known by the Senate's id " + member.id() + " alone");
            }
        }
    }

    private void warnOfGaps(Facts facts, List<Amendment> amendments, List<RollCall> rollCalls) {
        for (var amendment : amendments) {
            if (facts.measure(amendment.measure()).isEmpty()) {
                warn(amendment.id(), "amends " + amendment.measure() + ", of which nothing is known");
            }
            amendment
                    .disposition()
                    .flatMap(Disposition::rollCall)
                    .filter(vote -> facts.rollCall(vote).isEmpty())
                    .ifPresent(vote -> warn(amendment.id(), "was decided by " + vote + ", of which nothing is known"));
        }
        for (var vote : rollCalls) {
            vote.measure()
                    .filter(measure -> facts.measure(measure).isEmpty())
                    .ifPresent(measure -> warn(vote.id(), "is on " + measure + ", of which nothing is known"));
        }
        facts.measures().stream()
                .map(Measure::recordedVotes)
                .flatMap(List::stream)
                .filter(stated -> facts.rollCall(stated.rollCall()).isEmpty())
                .forEach(stated -> warn(stated.rollCall(), "is listed in a status record and not among the votes"));
    }

    private void warn(Object where, String what) {
        find(Finding.Severity.WARNING, Finding.Stage.CHECK, where.toString(), what);
    }

    private void find(Finding.Severity level, Finding.Stage stage, String where, String what) {
        findings.add(new Finding(level, stage, where, what));
    }
}
