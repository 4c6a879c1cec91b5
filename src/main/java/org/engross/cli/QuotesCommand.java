package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.diff.Edit;
import org.engross.export.table.QuoteTable;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotedPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross quotes TEXT}: which texts have these words. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Tell which texts have these words, verbatim or nearly.",
        footer =
                "%nWhere a text differs, [-struck-] is what only the quotation has and {+inserted+} what only the text has.%nExample:%n  engross quotes \"knowing conduct that assists\"")
class QuotesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words quoted.")
    List<String> words;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, csv, xlsx, jsonl or pdf; plain if not given.")
    TableAnswer.Format format;

    @Inject
    Quotes quotes;

    @Override
    public Integer call() throws IOException {
        final Quotation quotation;
        try {
            quotation = Quotation.parse(String.join(" ", words));
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
        var found = quotes.trace(quotation);
        if (found.isNowhere()) {
            return Answer.notHeld("no text and no summary held has these words, verbatim or nearly");
        }
        if (format != TableAnswer.Format.PLAIN) {
            return found.texts().isEmpty()
                    ? Answer.notHeld("no text held has these words; a summary has: ask without --format")
                    : TableAnswer.of(QuoteTable.of(quotation, found.texts()), format);
        }
        var lines = new StringBuilder();
        found.texts().forEach(one -> print(one, lines));
        found.summaries().forEach(one -> print(one, lines));
        lines.append(range("verbatim", found, true)).append(range("near", found, false));
        return Answer.done(lines.toString());
    }

    /** Which text has the words first, and which last; nothing where none has. */
    private static String range(String result, Quotes.Traced found, boolean verbatim) {
        var those = found.texts().stream()
                .filter(one -> one.traced().verbatim() == verbatim)
                .toList();
        if (those.isEmpty()) {
            return "";
        }
        var dating = Quotes.FoundQuotation.dating(those);
        return String.format(
                "%s in %d %s:%s first %s, last %s%n",
                result,
                those.size(),
                those.size() == 1 ? "text" : "texts",
                dating.size() == those.size() ? "" : " of those whose words there were checked,",
                dating.getFirst().held().id(),
                dating.getLast().held().id());
    }

    private static void print(Quotes.Summarized found, StringBuilder lines) {
        for (var place : found.traced().places()) {
            lines.append(String.format(
                    "%s  %-8s  summary of %s by the %s: %s, paragraph %d%n    %s%n",
                    found.summary().date(),
                    found.traced().verbatim() ? "verbatim" : "near",
                    found.measure().id(),
                    found.summary().author(),
                    found.summary().action(),
                    place.excerpts().getFirst().run() + 1,
                    words(place)));
        }
    }

    private static void print(Quotes.FoundQuotation found, StringBuilder lines) {
        var document = found.held().document();
        var mark = found.held().certainty().mark();
        if (!mark.isEmpty()) {
            lines.append(document.title()).append(": ").append(mark).append('\n');
        }
        for (var place : found.traced().places()) {
            lines.append(String.format(
                    "%s  %-8s  %s  %s%n    %s%n",
                    document.date(),
                    found.traced().verbatim() ? "verbatim" : "near",
                    found.held().id(),
                    place.excerpts().getFirst().path(),
                    words(place)));
        }
    }

    private static String words(QuotedPlace place) {
        var words = new StringBuilder();
        for (Edit edit : place.edits()) {
            words.append(
                    switch (edit.op()) {
                        case SAME -> edit.text();
                        case STRIKE -> "[-" + edit.text() + "-]";
                        case INSERT -> "{+" + edit.text() + "+}";
                    });
        }
        return words.toString();
    }
}
