package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.article.ArticleCheck;
import org.engross.export.json.ArticleView;
import org.engross.export.text.ArticlePrint;
import org.engross.expression.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross check FILE}: an article held against the record. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Hold an article against the record: its quotations, counts, dates, bills and members.",
        footer =
                "%nIn a quotation, [-struck-] is what only the quotation has and {+inserted+} what only the text has.%nExample:%n  engross check fixtures/articles/house-passes-fosta.txt")
class CheckCommand implements Callable<Integer> {

    enum Format {
        PLAIN,
        JSON
    }

    /** A character takes at most four bytes. */
    private static final int MOST_BYTES = 4 * ArticleCheck.MOST;

    @Parameters(paramLabel = "FILE", description = "The article as plain text in UTF-8; - for standard input.")
    String file;

    @Option(names = "--format", defaultValue = "plain", description = "plain or json; plain if not given.")
    Format format;

    @Inject
    Articles articles;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() throws IOException {
        final byte[] read;
        try (var in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            read = read(in);
        } catch (NoSuchFileException e) {
            return Answer.notHeld("there is no file '" + file + "'");
        }
        try {
            if (read.length > MOST_BYTES) {
                return Answer.wrongUsage("'" + file + "' has more than " + MOST_BYTES + " bytes; at most "
                        + ArticleCheck.MOST + " characters are checked at once, so give it in parts");
            }
            var article = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
            var checked = articles.check(article.replaceFirst("^\uFEFF", ""));
            Answer.done(format == Format.JSON ? json.of(ArticleView.of(checked)) : ArticlePrint.of(checked));
            return checked.claims().isEmpty() ? Answer.NOT_HELD : Answer.DONE;
        } catch (CharacterCodingException e) {
            return Answer.wrongUsage("'" + file + "' is no text in UTF-8; a Word file or a PDF is none");
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
    }

    /** No more than is needed to tell that it is too long. */
    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MOST_BYTES + 1);
    }
}
