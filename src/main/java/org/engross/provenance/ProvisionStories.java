package org.engross.provenance;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.StoryStep;
import org.engross.provenance.ProvisionStory.ClauseStanding;
import org.engross.provenance.ProvisionStory.StoryChapter;
import org.engross.provenance.ProvisionStory.StoryClause;
import org.engross.provision.PlainPrint;
import org.engross.provision.Walk;

/** Tells the story of a provision of law under a measure, step by step. */
@Singleton
public class ProvisionStories {

    private final ExpressionReader texts;
    private final ProvenanceTracer tracer;
    private final Comparisons comparisons;
    private final Library library;
    private final Cache cache;

    ProvisionStories(
            ExpressionReader texts,
            ProvenanceTracer tracer,
            Comparisons comparisons,
            Library library,
            @CacheName("stories") Cache cache) {
        this.comparisons = comparisons;
        this.library = library;
        this.cache = cache;
        this.texts = texts;
        this.tracer = tracer;
    }

    /**
     * The story of a provision. The last are cached, until anything is kept.
     *
     * @param law a section of the Code or of an Act
     * @param provision in it; the root for the whole section
     */
    public ProvisionStory of(MeasureRecord record, LawCitation law, ProvisionPath provision) {
        var key = List.of(library.state(), record.measure().id().toString(), law.toString(), provision.toString());
        return cache.get(key, asked -> story(record, law, provision)).await().indefinitely();
    }

    private ProvisionStory story(MeasureRecord record, LawCitation law, ProvisionPath provision) {
        var steps = StoryStep.of(record);
        var asked = steps.stream().map(step -> expression(law, step)).toList();
        var read = asked.stream().map(this::read).toList();
        var changed = changed(read, provision);
        var traces = new ArrayDeque<>(tracer.ofProvision(changed, provision));
        var chapters = new ArrayList<StoryChapter>();
        List<TracedLine> before = List.of();
        Optional<ExpressedText> older = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            var text = read.get(i);
            if (text.isEmpty()) {
                chapters.add(
                        new StoryChapter(steps.get(i), asked.get(i), text, Optional.empty(), List.of(), List.of()));
                continue;
            }
            var trace = text.filter(one -> changed.stream().anyMatch(other -> other == one))
                    .map(one -> traces.remove());
            var lines = trace.map(one -> lines(one, provision)).orElse(before);
            var counterparts = i > 0 && trace.isPresent()
                    ? counterparts(before, lines, origins(older, text.get()))
                    : lines.stream().collect(Collectors.toMap(line -> line, line -> line, (one, same) -> one));
            chapters.add(new StoryChapter(
                    steps.get(i), asked.get(i), text, trace, clauses(lines, counterparts), gone(before, counterparts)));
            before = lines;
            older = text;
        }
        return new ProvisionStory(record, law, provision, chapters, hands(chapters));
    }

    /** The texts in which the provision reads otherwise than in the one before. Tracing is costly, and the others need none. */
    private static List<ExpressedText> changed(List<Optional<ExpressedText>> texts, ProvisionPath provision) {
        var changed = new ArrayList<ExpressedText>();
        List<String> before = null;
        for (var text : texts.stream().flatMap(Optional::stream).toList()) {
            var words = Walk.find(text.text(), provision).stream()
                    .map(PlainPrint::of)
                    .toList();
            if (!words.equals(before)) {
                changed.add(text);
            }
            before = words;
        }
        return changed;
    }

    private static Expression expression(LawCitation law, StoryStep step) {
        return new Expression(new TextId.OfLaw(law, Optional.of(step.date())), step.texts());
    }

    private Optional<ExpressedText> read(Expression asked) {
        return texts.read(asked) instanceof ReadAnswer.Read read ? Optional.of(read.text()) : Optional.empty();
    }

    private static List<TracedLine> lines(TextProvenance trace, ProvisionPath provision) {
        return TracedLine.of(trace).stream()
                .filter(line ->
                        provision.covers(line.place().path()) && !line.runs().isEmpty())
                .toList();
    }

    private static List<StoryClause> clauses(List<TracedLine> lines, Map<TracedLine, TracedLine> counterparts) {
        return lines.stream()
                .map(line -> clause(line, Optional.ofNullable(counterparts.get(line))))
                .toList();
    }

    private static List<StoryClause> gone(List<TracedLine> before, Map<TracedLine, TracedLine> counterparts) {
        return before.stream()
                .filter(line -> counterparts.values().stream().noneMatch(old -> old == line))
                .map(line ->
                        new StoryClause(line, ClauseStanding.SAME, Optional.empty(), List.of(Edit.same(line.words()))))
                .toList();
    }

    /** Of each line the one of the step before that it comes from, as the comparison of the two texts has it. */
    private static Map<TracedLine, TracedLine> counterparts(
            List<TracedLine> before, List<TracedLine> lines, Map<ProvisionPath, ProvisionPath> origins) {
        var counterparts = new IdentityHashMap<TracedLine, TracedLine>();
        for (var line : lines) {
            before.stream()
                    .filter(old -> old.continued() == line.continued()
                            && old.place()
                                    .path()
                                    .equals(origins.get(line.place().path())))
                    .findFirst()
                    .ifPresent(old -> counterparts.put(line, old));
        }
        return counterparts;
    }

    private Map<ProvisionPath, ProvisionPath> origins(Optional<ExpressedText> older, ExpressedText newer) {
        var origins = new HashMap<ProvisionPath, ProvisionPath>();
        older.ifPresent(text -> comparisons
                .of(text, newer)
                .changes()
                .forEach(change ->
                        change.toPath().ifPresent(to -> change.fromPath().ifPresent(from -> origins.put(to, from)))));
        return origins;
    }

    private static StoryClause clause(TracedLine line, Optional<TracedLine> counterpart) {
        var words = line.words();
        if (counterpart.isEmpty()) {
            return new StoryClause(line, ClauseStanding.NEW, Optional.empty(), List.of(Edit.insert(words)));
        }
        var before = counterpart.get();
        var from = Optional.of(before.place().path())
                .filter(path -> !path.equals(line.place().path()));
        return before.words().equals(words)
                ? new StoryClause(line, ClauseStanding.SAME, from, List.of(Edit.same(words)))
                : new StoryClause(
                        line,
                        ClauseStanding.REWORDED,
                        from,
                        Edits.between(before.words(), words).list());
    }

    private static List<TextProvenance.CreditedText> hands(List<StoryChapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.trace().stream())
                .flatMap(trace -> trace.hands().stream())
                .distinct()
                .sorted(Comparator.comparing(TextProvenance.CreditedText::held, Holding.BY_DATE))
                .toList();
    }
}
