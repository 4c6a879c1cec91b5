package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;

/** Finds what defines a term: a provision that begins “The term “plan””, or is headed “Plan”, or a sentence. */
final class Definitions {

    private Definitions() {}

    /** The provisions below one that define a term, however deep. */
    static List<WorkingProvision> provisions(WorkingProvision node, String term) {
        var found = new ArrayList<WorkingProvision>();
        for (var child : node.children()) {
            if (defines(child, term)) {
                found.add(child);
            } else {
                found.addAll(provisions(child, term));
            }
        }
        return found;
    }

    private static boolean defines(WorkingProvision node, String term) {
        if (!node.parts().isEmpty() && node.parts().getFirst() instanceof Piece.Words words) {
            return begins(words.text().words(), term);
        }
        var heading = node.heading().words().toLowerCase(Locale.ROOT);
        return !node.children().isEmpty() && heading.equals(term.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String words, String term) {
        return words.startsWith("The term “" + term + "”")
                || words.startsWith("the term “" + term + "”")
                || words.startsWith("“" + term + "”");
    }

    /** The sentences of a provision that define a term; whether others go on with the definition is not known. */
    static List<TextRange> sentence(WorkingProvision node, String term) {
        return Sentences.defining(node, sentence -> begins(sentence, term), term);
    }
}
