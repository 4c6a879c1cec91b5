package org.engross.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Writes the words of each pair as numbers, one a line, for engines that are programs of their own: {@code NAME.before} and
 * {@code NAME.after}, with {@code w} after the number of a word and {@code s} after that of one too slight to part two changes.
 * The folder is the last argument.
 */
public final class WordsForOthers {

    private WordsForOthers() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[arguments.length - 1]));
        for (var pair : WordDiffPair.values()) {
            var numbers = new WordNumbers();
            var texts = pair.texts();
            write(folder.resolve(pair + ".before"), TokenArray.of(texts[0], numbers));
            write(folder.resolve(pair + ".after"), TokenArray.of(texts[1], numbers));
        }
    }

    private static void write(Path file, TokenArray text) throws IOException {
        var lines = new StringJoiner("\n", "", "\n");
        for (int at = 0; at < text.size(); at++) {
            lines.add(text.words()[at] + (text.isWord(at) ? " w" : "") + (text.isSlight(at) ? " s" : ""));
        }
        Files.writeString(file, lines.toString());
    }
}
