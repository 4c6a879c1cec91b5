package org.engross.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engross.citation.Expression;
import org.engross.citation.PlacedExpression;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.expression.TextPlaces;
import org.engross.library.database.DatabaseFault;
import org.engross.library.inventory.DamagedLibrary;

/** How a command answers: results on standard output, all else on standard error, and the exit code. */
final class Answer {

    static final int DONE = 0;
    static final int NOT_HELD = 1;
    static final int WRONG_USAGE = 2;
    static final int UNUSABLE = 3;

    private Answer() {}

    /** Standard output in UTF-8 whatever the terminal says: the words of laws have dashes and curved quotation marks. */
    static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Says on standard error why there is no answer, or none that is whole. */
    private static int instead(String why, int exit) {
        tell(why);
        return exit;
    }

    /** Says on standard error what the reader of the answer should know. */
    static void tell(String what) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("engross: " + what);
    }

    /** Reads an expression of whole texts and answers with what is made of it. */
    static int ofText(ExpressionReader texts, String expression, Function<ExpressedText, Integer> make) {
        return read(texts, () -> texts.whole(expression), make);
    }

    /** Reads an expression that may name a place in its first text; the place is the root where it names the whole. */
    static int ofNamed(
            ExpressionReader texts, String expression, BiFunction<ExpressedText, ProvisionPath, Integer> make) {
        final PlacedExpression asked;
        try {
            asked = texts.named(expression);
        } catch (IllegalArgumentException e) {
            return wrongUsage(e.getMessage());
        }
        return read(texts, asked::expression, text -> make.apply(text, asked.place()));
    }

    /** The same, of one text that must have the place. */
    static int ofPlace(
            ExpressionReader texts, String expression, BiFunction<ExpressedText, ProvisionPath, Integer> make) {
        return ofNamed(
                texts,
                expression,
                (text, place) -> TextPlaces.isThere(place, text)
                        ? make.apply(text, place)
                        : notHeld(TextPlaces.missing(place, text)));
    }

    private static int read(ExpressionReader texts, Supplier<Expression> named, Function<ExpressedText, Integer> make) {
        final Expression asked;
        try {
            asked = named.get();
        } catch (IllegalArgumentException e) {
            return wrongUsage(e.getMessage());
        }
        return switch (texts.read(asked)) {
            case ReadAnswer.Read read -> make.apply(read.text());
            case ReadAnswer.NotHeld missing -> notHeld(missing);
        };
    }

    /** Reads expressions and answers with what is made of all of them; the first that cannot be read ends it. */
    static int ofTexts(ExpressionReader texts, List<String> expressions, Function<List<ExpressedText>, Integer> make) {
        return ofTexts(texts, expressions, new ArrayList<>(), make);
    }

    private static int ofTexts(
            ExpressionReader texts,
            List<String> expressions,
            List<ExpressedText> read,
            Function<List<ExpressedText>, Integer> make) {
        return read.size() == expressions.size()
                ? make.apply(List.copyOf(read))
                : ofText(texts, expressions.get(read.size()), text -> {
                    read.add(text);
                    return ofTexts(texts, expressions, read, make);
                });
    }

    static int done(String result) {
        out().print(result.endsWith("\n") ? result : result + "\n");
        return DONE;
    }

    static int notHeld(ReadAnswer.NotHeld missing) {
        return notHeld("'" + missing.part() + "' is not held; nearest to it: " + String.join(", ", missing.nearest()));
    }

    static int notHeld(String why) {
        return instead(why, NOT_HELD);
    }

    static int wrongUsage(String why) {
        return instead(why, WRONG_USAGE);
    }

    /** What the program stands on cannot be used. */
    static int unusable(String why) {
        return instead(why, UNUSABLE);
    }

    /** A fault of ours, told whole; or of the database or of a setting, told in a line. */
    static int fault(Throwable fault) {
        var away = DatabaseFault.behind(fault);
        if (away.isPresent()) {
            return unusable("the database cannot be used: " + away.get()
                    + "; see whether it is there and its disk has room. What was said to be taken in is held");
        }
        var unreadable = DatabaseFault.unreadable(fault);
        if (unreadable.isPresent()) {
            return unusable(
                    DataFolder.of(Optional.empty()).damaged(unreadable.get()).getMessage());
        }
        var damage = DamagedLibrary.behind(fault);
        if (damage.isPresent()) {
            return unusable(damage.get().getMessage());
        }
        var setting = ConfigurationError.behind(fault);
        if (setting.isPresent()) {
            return unusable(setting.get());
        }
        fault.printStackTrace();
        return unusable("this is a fault of Engross and not of what was asked: " + fault);
    }
}
