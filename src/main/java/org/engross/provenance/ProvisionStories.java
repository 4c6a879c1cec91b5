package org.engross.provenance;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.diff.Token;
import org.engross.diff.WordBag;
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

    /** Clauses at one place that share fewer of their words are not one reworded: the one is gone, the other new. */
    private static final double SIMILAR = 0.4;

    private final ExpressionReader texts;
    private final ProvenanceTracer tracer;
    private final Library library;
    private final Cache cache;

    ProvisionStories(
            ExpressionReader texts, ProvenanceTracer tracer, Library library, @CacheName("stories") Cache cache) {
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
        for (int i = 0; i < steps.size(); i++) {
            var text = read.get(i);
            var trace = text.filter(one -> changed.stream().anyMatch(other -> other == one))
                    .map(one -> traces.remove());
            var lines = text.isEmpty()
                    ? List.<TracedLine>of()
                    : trace.map(one -> lines(one, provision)).orElse(before);
            chapters.add(chapter(steps.get(i), asked.get(i), text, trace, i == 0 ? lines : before, lines));
            before = lines;
        }
        return new ProvisionStory(record, law, provision, chapters, hands(chapters));
    }

    /** The texts in which the provision reads otherwise than in the one before. Tracing is costly, and the others need none. */
    private static List<ExpressedText> changed(List<Optional<ExpressedText>> texts, ProvisionPath provision) {
        var changed = new ArrayList<ExpressedText>();
        Optional<List<String>> before = Optional.empty();
        for (var text : texts) {
            var words = text.map(one -> Walk.find(one.text(), provision).stream()
                    .map(PlainPrint::of)
                    .toList());
            if (!words.equals(before)) {
                changed.addAll(text.stream().toList());
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

    private static StoryChapter chapter(
            StoryStep step,
            Expression asked,
            Optional<ExpressedText> text,
            Optional<TextProvenance> trace,
            List<TracedLine> before,
            List<TracedLine> lines) {
        var old = before.stream()
                .collect(Collectors.toMap(ProvisionStories::place, Function.identity(), (one, two) -> one));
        var kept = new HashMap<String, TracedLine>();
        var clauses = new ArrayList<StoryClause>();
        for (var line : lines) {
            var counterpart = Optional.ofNullable(old.get(place(line)))
                    .filter(other -> !kept.containsKey(place(line)) && isSimilar(other.words(), line.words()));
            counterpart.ifPresent(other -> kept.put(place(line), other));
            clauses.add(clause(line, counterpart.map(TracedLine::words)));
        }
        var gone = before.stream()
                .filter(line -> kept.get(place(line)) != line)
                .map(line -> new StoryClause(line, ClauseStanding.SAME, List.of(Edit.same(line.words()))))
                .toList();
        return new StoryChapter(step, asked, text, trace, clauses, gone);
    }

    /** Its path, and whether the words stand after its levels. */
    private static String place(TracedLine line) {
        return line.place().path() + (line.continued() ? " after" : "");
    }

    private static boolean isSimilar(String one, String other) {
        return one.equals(other) || WordBag.similarity(Token.words(one), Token.words(other)) >= SIMILAR;
    }

    private static StoryClause clause(TracedLine line, Optional<String> before) {
        var words = line.words();
        if (before.isEmpty()) {
            return new StoryClause(line, ClauseStanding.NEW, List.of(Edit.insert(words)));
        }
        return before.get().equals(words)
                ? new StoryClause(line, ClauseStanding.SAME, List.of(Edit.same(words)))
                : new StoryClause(
                        line,
                        ClauseStanding.REWORDED,
                        Edits.between(before.get(), words).list());
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
