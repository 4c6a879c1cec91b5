package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.engross.amending.Provenance;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class CorrectedPlacesTest {

    /** As H.R. 1865 had two sections 4 after its amendment on the floor, until the clerk numbered them. */
    @Test
    void runsOfTwoNeighboursOfOneNumberAreToldApart() {
        var executed = bill("4", "4");
        var runs = List.of(
                run("s4", -1, 0, "First"),
                run("s4", 0, 0, "It applies"),
                run("s4", 0, 10, " to—"),
                run("s4/a", 0, 0, "this;"),
                run("s4", 0, 0, "“quoted”"),
                run("s4", 3, 0, "as it is."),
                run("s4", -1, 0, "Second"),
                run("s4", 0, 0, "It applies to—"),
                run("s4/a", 0, 0, "this;"),
                run("s4", 0, 0, "“quoted”"),
                run("s4", 3, 0, "as it is."));
        assertEquals(
                List.of("s4", "s4", "s4", "s4/a", "s4", "s4", "s5", "s5", "s5/a", "s5", "s5"), paths(runs, executed));
    }

    @Test
    void runsOfATextWithoutCorrectionsStayAsTheyAre() {
        var runs = List.of(run("s4", -1, 0, "First"));
        assertEquals(runs, CorrectedPlaces.of(runs, bill("4", "5"), bill("4", "5")));
    }

    private static List<String> paths(List<Provenance> runs, Provision executed) {
        var moved = CorrectedPlaces.of(runs, executed, bill("4", "5"));
        assertEquals(
                runs.stream().map(Provenance::words).toList(),
                moved.stream().map(Provenance::words).toList());
        return moved.stream().map(run -> run.path().toString()).toList();
    }

    private static Provision bill(String first, String second) {
        return new Provision(
                Level.TEXT,
                Designation.NONE,
                Wording.NONE,
                List.of(section(first, "First"), section(second, "Second")));
    }

    private static Part section(String number, String heading) {
        var below = new Provision(
                Level.SUBSECTION,
                new Designation("a", "(a)"),
                Wording.NONE,
                List.of(Wording.of(Wording.Kind.CONTENT, "this;")));
        return new Provision(
                Level.SECTION,
                new Designation(number, "SEC. " + number + "."),
                Wording.heading(heading),
                List.of(
                        Wording.of(Wording.Kind.CHAPEAU, "It applies to—"),
                        below,
                        new QuotedContent(List.of(Wording.of(Wording.Kind.CONTENT, "“quoted”")), ""),
                        Wording.of(Wording.Kind.CONTINUATION, "as it is.")));
    }

    private static Provenance run(String path, int part, int from, String words) {
        return new Provenance(ProvisionPath.parse(path), part, from, words, OptionalInt.empty());
    }
}
