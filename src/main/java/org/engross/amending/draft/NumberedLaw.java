package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText.OriginRun;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * A law each of whose words and provisions has an origin of its own, all of them below {@link OriginText#LAW}, so that they
 * are known again in whatever instructions make of it.
 */
public final class NumberedLaw {

    /** A word with the space after it; the space that begins a text is one too. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|^\\s+");

    private final List<NumberedWord> numbered = new ArrayList<>();
    private final List<NumberedWord> words;
    private final WorkingProvision draft;
    private int provisions;

    /**
     * A word of the law.
     *
     * @param provision that it stands in, by its number in the order of {@link org.engross.provision.Walk}
     */
    public record NumberedWord(int provision, String text) {}

    public NumberedLaw(Provision law) {
        draft = provision(law);
        words = List.copyOf(numbered);
    }

    /** The law, to execute instructions on. */
    public WorkingProvision draft() {
        return draft;
    }

    /** Its words by their numbers, those of a provision in printed order. */
    public List<NumberedWord> words() {
        return words;
    }

    /** How many provisions it has, the law itself included. */
    public int provisions() {
        return provisions;
    }

    /** The number of what an origin of this law stands for; negative for any other origin. */
    public static int number(int origin) {
        return OriginText.LAW - 1 - origin;
    }

    private static int origin(int number) {
        return OriginText.LAW - 1 - number;
    }

    private WorkingProvision provision(Provision provision) {
        int number = provisions++;
        return new WorkingProvision(
                provision.level(),
                provision.designation(),
                text(provision.heading(), number),
                pieces(provision.parts(), number),
                origin(number));
    }

    private List<Piece> pieces(List<Part> parts, int number) {
        return parts.stream().map(part -> piece(part, number)).toList();
    }

    private Piece piece(Part part, int number) {
        return switch (part) {
            case Wording wording -> new Piece.Words(wording.kind(), text(wording, number));
            case Provision below -> provision(below);
            case QuotedContent quoted -> new Piece.QuotedParts(pieces(quoted.parts(), number), quoted.after());
        };
    }

    private OriginText text(Wording wording, int number) {
        var runs = new ArrayList<OriginRun>();
        var matcher = WORD.matcher(wording.words());
        while (matcher.find()) {
            runs.add(new OriginRun(matcher.end() - matcher.start(), origin(numbered.size())));
            numbered.add(new NumberedWord(number, matcher.group()));
        }
        return new OriginText(wording.words(), runs, wording.marks());
    }
}
