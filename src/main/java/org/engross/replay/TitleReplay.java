package org.engross.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Replays one title: laws are executed in the order in which the release points take them in, each on what the engine
 * made of those before. The published sections are what the answer is held against, and nothing else: no word of them
 * comes into the law.
 *
 * <p>Give it sections, laws and states in any order, and then {@link #run} it once. It holds the title, of each law what
 * concerns the title, and the published sections.
 */
public final class TitleReplay {

    private final TitleSections title;
    private final Map<String, SectionLedger> ledgers = new LinkedHashMap<>();
    private final Map<LawNumber, LawExtract> laws = new TreeMap<>();
    private final Map<String, PublishedPoint> points = new LinkedHashMap<>();
    private final Set<LawNumber> absent = new LinkedHashSet<>();
    private final List<DatedPart> pending = new ArrayList<>();

    /** A release point and the sections published anew with it. */
    private record PublishedPoint(ReleasePoint point, Map<String, String> sections) {}

    public TitleReplay(int title) {
        this.title = new TitleSections(title);
    }

    /** Takes in a section as it stood at the start. */
    public void section(String section, String words) {
        title.put(TitleSections.key(section), MadeSection.given(words));
        ledgers.put(TitleSections.key(section), new SectionLedger(standing(words)));
    }

    /** Takes in a law, whole; what does not concern the title is not kept. */
    public void law(LawNumber number, LocalDate date, String words) {
        laws.put(number, LawExtract.of(number, date, words, title.title()));
    }

    /** Takes in a section that was published anew; its words are empty where it is gone. */
    public void published(ReleasePoint point, String section, String words) {
        points.computeIfAbsent(point.tag(), tag -> new PublishedPoint(point, new LinkedHashMap<>()))
                .sections()
                .put(TitleSections.key(section), standing(words));
    }

    /** Takes in the number of a law that is not at hand. */
    public void absent(LawNumber law) {
        absent.add(law);
    }

    /** What stands in brackets is no section. */
    private static String standing(String words) {
        return words.strip().startsWith("[") ? "" : words.strip();
    }

    /** Executes all. */
    public ReplayAnswer run() {
        var taken = lawsByPoint();
        var answers = new ArrayList<PointAnswer>();
        for (var point : points.values()) {
            answers.add(at(point, taken.getOrDefault(point.point().tag(), List.of())));
        }
        return new ReplayAnswer(title.title(), List.copyOf(absent), answers, end(), title.words());
    }

    /** A law that no point lists comes in with the first whose name reaches it, else with the last. */
    private Map<String, List<LawExtract>> lawsByPoint() {
        var taken = new LinkedHashMap<String, List<LawExtract>>();
        for (var law : laws.values()) {
            first(point -> point.laws().contains(law.law()))
                    .or(() -> first(point -> point.reaches(law.law())))
                    .or(() ->
                            points.values().stream().map(PublishedPoint::point).reduce((one, next) -> next))
                    .ifPresent(point -> taken.computeIfAbsent(point.tag(), tag -> new ArrayList<>())
                            .add(law));
        }
        return taken;
    }

    private Optional<ReleasePoint> first(Predicate<ReleasePoint> wanted) {
        return points.values().stream()
                .map(PublishedPoint::point)
                .filter(wanted)
                .findFirst();
    }

    private SectionLedger ledger(String key) {
        return ledgers.computeIfAbsent(key, none -> new SectionLedger(""));
    }

    private PointAnswer at(PublishedPoint point, List<LawExtract> coming) {
        var changed = new TreeMap<String, Set<LawNumber>>(TitleSections.order());
        var untold = new ArrayList<String>();
        coming.forEach(law -> {
            executeUntil(law.date(), changed, untold);
            var parts = DatedPart.of(law);
            execute(parts.getFirst(), changed, untold);
            pending.addAll(parts.subList(1, parts.size()));
        });
        coming.stream()
                .map(LawExtract::date)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> executeUntil(day, changed, untold));
        publish(point, Set.copyOf(changed.keySet()));
        point.sections().keySet().forEach(key -> changed.putIfAbsent(key, Set.of()));
        var sections = changed.entrySet().stream()
                .map(section -> answer(section.getKey(), List.copyOf(section.getValue())))
                .toList();
        return new PointAnswer(
                point.point(), coming.stream().map(LawExtract::law).toList(), untold, sections);
    }

    /** Executes what laws before left for a day that has come. */
    private void executeUntil(LocalDate day, Map<String, Set<LawNumber>> changed, List<String> untold) {
        var due = pending.stream()
                .filter(part -> !part.day().orElseThrow().isAfter(day))
                .sorted(Comparator.comparing(part -> part.day().orElseThrow()))
                .toList();
        pending.removeAll(due);
        due.forEach(part -> execute(part, changed, untold));
    }

    private void execute(DatedPart law, Map<String, Set<LawNumber>> changed, List<String> untold) {
        var execution = new LawExecution(law, title);
        var changes = execution.changes();
        execution.untold().forEach(words -> untold.add(law.law() + ": " + words));
        title.take(changes);
        for (var change : changes) {
            for (var key : new LinkedHashSet<>(List.of(change.key(), change.from()))) {
                changed.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(law.law());
                ledger(key).changed(law.law(), key.equals(change.key()) ? change.reasons() : List.of());
            }
        }
    }

    private void publish(PublishedPoint point, Set<String> changed) {
        boolean away = point.point().laws().stream().anyMatch(absent::contains);
        for (var section : point.sections().entrySet()) {
            var ledger = ledger(section.getKey());
            if (changed.contains(section.getKey())) {
                ledger.published(section.getValue());
            } else if (away) {
                ledger.touchedByAbsentLaw();
                ledger.published(section.getValue());
            } else {
                ledger.repaired(section.getValue());
            }
        }
    }

    private SectionAnswer answer(String key, List<LawNumber> by) {
        var ledger = ledger(key);
        var made = title.get(key).words();
        var words = made.startsWith("[") ? "" : made;
        return new SectionAnswer(
                key, ledger.agreement(words), by, ledger.reasons(), SameWords.first(words, ledger.published()));
    }

    private List<SectionAnswer> end() {
        var touched = new LinkedHashSet<String>();
        points.values().forEach(point -> touched.addAll(point.sections().keySet()));
        ledgers.forEach((key, ledger) -> {
            if (!ledger.laws().isEmpty()) {
                touched.add(key);
            }
        });
        return touched.stream()
                .sorted(TitleSections.order())
                .map(key -> answer(key, ledger(key).laws()))
                .toList();
    }
}
