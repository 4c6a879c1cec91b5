package org.engross.ingest.printed;

import java.util.List;
import java.util.Optional;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Checks that every letter of a print's body stands in the tree, in the order of the print. The letters are gathered from the
 * lines, not from the paragraphs that were read. Space, dashes and quotation marks do not count: a typewriter writes them in
 * other ways.
 */
final class PrintedLetters {

    private static final int AROUND = 30;

    private PrintedLetters() {}

    /** What is wrong; empty if nothing is. */
    static Optional<String> compare(List<String> lines, List<? extends Part> parts) {
        var print = of(String.join("\n", lines));
        var tree = of(PlainPrint.of(new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.copyOf(parts))));
        if (print.equals(tree)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < print.length() && at < tree.length() && print.charAt(at) == tree.charAt(at)) {
            at++;
        }
        return Optional.of("the print's '" + excerpt(print, at) + "' is '" + excerpt(tree, at) + "' in the text");
    }

    private static String of(String words) {
        var out = new StringBuilder(words.length());
        words.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "“”‘’\"'`—–-".indexOf(c) < 0)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String excerpt(String characters, int at) {
        return characters.substring(Math.max(0, at - AROUND / 2), Math.min(characters.length(), at + AROUND));
    }
}
