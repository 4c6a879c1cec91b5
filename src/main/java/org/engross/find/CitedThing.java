package org.engross.find;

import java.util.List;
import java.util.Objects;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;

/** What a citation names, before a day is chosen on which it is read. */
public sealed interface CitedThing {

    /** How the words were read: {@code 47 U.S.C. 230(e)(5)}. */
    String as();

    /** The steps from the text down to the place that is cited: {@code e}, {@code 5}; none for the whole. */
    default List<String> places() {
        return List.of();
    }

    /** A law, whatever its day. */
    record CitedLaw(String as, LawCitation law, @Override List<String> places) implements CitedThing {
        public CitedLaw {
            Objects.requireNonNull(law, "law");
            places = List.copyOf(places);
        }

        /** Under its own name: {@code 47 U.S.C. 230(e)(5)}, {@code Pub. L. 115-164, section 4(a)}. */
        public static CitedLaw of(LawCitation law, List<String> places) {
            return new CitedLaw(places.isEmpty() ? law.printed() : printed(law, places), law, places);
        }

        private static String printed(LawCitation law, List<String> places) {
            var place = new ProvisionPath(places).printed();
            return switch (law) {
                case LawCitation.CodeSection code -> code.printed() + place;
                case LawCitation.ActSection act ->
                    "section " + act.printedSection() + place + " of the " + act.actName();
                case LawCitation.PublicLaw enacted -> enacted.printed() + ", " + place;
                case LawCitation.PrivateLaw enacted -> enacted.printed() + ", " + place;
            };
        }
    }

    /** A measure, in whatever version was in print. */
    record CitedMeasure(
            String as, MeasureId measure, @Override List<String> places) implements CitedThing {
        public CitedMeasure {
            Objects.requireNonNull(measure, "measure");
            places = List.copyOf(places);
        }
    }

    /** One text that has its own day: a version of a measure, an amendment, a law as it stood on a day. */
    record CitedVersion(String as, TextId text, @Override List<String> places) implements CitedThing {
        public CitedVersion {
            Objects.requireNonNull(text, "text");
            places = List.copyOf(places);
        }
    }

    /** A note that the Code prints below a section: {@code 47 U.S.C. 230 note}. */
    record CitedNote(String as, LawCitation.CodeSection section) implements CitedThing {
        public CitedNote {
            Objects.requireNonNull(section, "section");
        }
    }

    /** Something of which we hold nothing: {@code H.R. 9999}, {@code H. Rept. 115-1}. */
    record CitedUnheld(String as) implements CitedThing {}

    /** Words in a list of citations that have the form of none: {@code 47 C.F.R. 8.1}. */
    record CitedUnread(String as) implements CitedThing {}
}
