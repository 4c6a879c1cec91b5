package org.engross.web.site;

import java.util.List;

/** The parts of the site: where each begins, what it is called, and what its pages are about. A new part is a new line. */
final class Sections {

    /**
     * A part of the site.
     *
     * @param address under which its pages stand
     * @param inNavigation whether the head of every page leads to it
     */
    record Section(String address, String label, boolean inNavigation, String description) {}

    private static final Section HOME = new Section(
            "/",
            "The story",
            true,
            "How the words of a law come about: bills, amendments and statutes as versioned texts, compared word by word, with"
                    + " the votes and sponsors behind them.");

    private static final List<Section> ALL = List.of(
            HOME,
            new Section(
                    "/measures",
                    "Measures",
                    true,
                    "Bills and resolutions: sponsors and cosponsors by day, every version, amendments and votes."),
            new Section("/votes", "Votes", true, "Recorded votes with every member’s position, by party and by State."),
            new Section("/members", "Members", true, "What each member of Congress sponsored, signed and voted for."),
            new Section(
                    "/delegations",
                    "Delegations",
                    true,
                    "Each State’s members together: how they voted, and what they signed."),
            new Section(
                    "/compare",
                    "Compare",
                    true,
                    "Two texts of law side by side, every word struck or inserted marked."),
            new Section(
                    "/effects",
                    "Effects",
                    true,
                    "What a bill or an amendment would do to the law, section by section."),
            new Section(
                    "/liability",
                    "Liability",
                    true,
                    "Who may be held to account under each text: the exact words on liability, defenses and penalties."),
            new Section(
                    "/amend", "Amend", true, "Paste amendatory language and read the law as it would read with it."),
            new Section(
                    "/quotes", "Trace a quote", true, "Which texts hold the words of a quotation, and which almost."),
            new Section(
                    "/check",
                    "Check an article",
                    true,
                    "An article held against the record, sentence by sentence: its quotations, counts, dates and names."),
            new Section(
                    "/scorecard",
                    "Scorecard",
                    true,
                    "An organization’s positions held against the record: scores that can be recomputed by hand."),
            new Section(
                    "/resolve",
                    "Resolve a citation",
                    false,
                    "The words that a citation named on a day, what they were before and after, and where they went."),
            new Section(
                    "/provenance",
                    "Provenance",
                    false,
                    "Who wrote each run of words of a text first, and by which amendment and vote it came there."),
            new Section(
                    "/print",
                    "Comparative print",
                    false,
                    "Existing law with what is struck and what is inserted marked."),
            new Section("/changes", "One change", false, "One change between two texts, to be cited and linked."),
            new Section("/amendments", "Amendments", false, "Amendments offered, and what became of each."),
            new Section("/text", "Texts", false, "The text, every provision to be linked, with its source."),
            new Section("/us", "Texts", false, "The text, every provision to be linked, with its source."),
            new Section(
                    "/grid", "Section by section", false, "How much of each section changed from version to version."),
            new Section(
                    "/search",
                    "Search",
                    false,
                    "Find a bill, a vote, a member, a section of law by its name or its words."),
            new Section(
                    "/checks",
                    "The record held against itself",
                    false,
                    "Where official records agree with each other, and where not."),
            new Section("/api", "The API", false, "How programs read what is here, and what they may rely on."),
            new Section("/problems", "Problems", false, "What each type of problem that the API tells means."),
            new Section("/about", "About", false, "What Engross is, for whom, and where its texts come from."),
            new Section(
                    "/method",
                    "Method",
                    false,
                    "How texts are compared and amendments carried out, and how often that is right."),
            new Section("/corrections", "Corrections", false, "How to report an error, and what was corrected."));

    private Sections() {}

    static List<Section> navigation() {
        return ALL.stream().filter(Section::inNavigation).toList();
    }

    /** The part in which a page stands; the first page's where it stands in none. */
    static Section of(String path) {
        return ALL.stream()
                .filter(one -> path.equals(one.address()) || path.startsWith(one.address() + "/"))
                .findFirst()
                .orElse(HOME);
    }
}
