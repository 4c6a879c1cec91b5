package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.expression.Texts;
import org.engross.provision.PlainPrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross text EXPR}: the words of a text. */
@Command(name = "text", mixinStandardHelpOptions = true, description = "Print the words of a text.")
class TextCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EXPR", description = "A text expression, for example hr1865-115/rh.")
    String expression;

    @Inject
    Texts texts;

    @Override
    public Integer call() {
        return Answer.ofText(texts, expression, read -> Answer.done(PlainPrint.of(read.text())));
    }
}
