package org.engross.ingest.dtd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintStage;

/**
 * Finds out which text a file holds, from the face of the print: the Congress and the number in {@code form}, the stage
 * in the root's attribute. The title in the metadata says the same, but not always rightly (a print of the 118th
 * Congress is there of the 106th), and so gives only what the face does not, and a warning where it differs.
 */
final class DtdIdReader {

    private static final Pattern TITLE =
            Pattern.compile("([0-9]{1,3}) ([A-Z]{1,4}) ?([0-9]{1,5}) ([A-Z]{2,5}[0-9]?)(?:\\s*:.*|\\s*)");
    private static final Pattern CONGRESS = Pattern.compile("([1-9][0-9]{0,2})(?:st|nd|rd|d|th) congress.*");
    private static final Pattern IN_WORDS = Pattern.compile("one hundred ([a-z]+) congress.*");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Pattern NUMBER = Pattern.compile("\\W*([A-Za-z. ]+?) ?([1-9][0-9]{0,5})\\W*");

    private final Element root;
    private final Element form;
    private final String title;
    private final Findings findings;

    DtdIdReader(Element root, Element form, String title, Findings findings) {
        this.root = root;
        this.form = form;
        this.title = title;
        this.findings = findings;
    }

    /** Empty, with an error, if the file does not tell. */
    Optional<VersionId> read() {
        var congress = congress(said("congress").toLowerCase(Locale.ROOT));
        var number = NUMBER.matcher(said("legis-num"));
        var type = number.matches() ? type(number.group(1)) : Optional.<MeasureType>empty();
        var code = code();
        if (congress.isEmpty() || type.isEmpty() || code.isEmpty()) {
            error("which text this is cannot be told: congress '" + said("congress") + "', number '" + said("legis-num")
                    + "', stage '" + stage() + "', title '" + title + "'");
            return Optional.empty();
        }
        var measure = new MeasureId(type.get(), Integer.parseInt(number.group(2)), congress.get());
        compare(measure);
        return Optional.of(new VersionId(measure, code.get()));
    }

    private static Optional<Congress> congress(String words) {
        var number = CONGRESS.matcher(words);
        if (number.matches()) {
            return Optional.of(new Congress(Integer.parseInt(number.group(1))));
        }
        var inWords = IN_WORDS.matcher(words);
        int ordinal = inWords.matches() ? ORDINALS.indexOf(inWords.group(1)) : -1;
        return ordinal < 0 ? Optional.empty() : Optional.of(new Congress(101 + ordinal));
    }

    /** {@code H. CON. RES.} is hconres: the letters alone. */
    private static Optional<MeasureType> type(String printed) {
        try {
            return Optional.of(MeasureType.parse(printed.replaceAll("[^A-Za-z]", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The stage of the root's attribute; the title's code where that names none, or adds the number of the print. */
    private Optional<VersionCode> code() {
        var said = PrintStage.code(stage().replace('-', ' '));
        var match = TITLE.matcher(title);
        var titled = match.matches() ? Optional.of(VersionCode.parse(match.group(4))) : Optional.<VersionCode>empty();
        if (said.isEmpty() || titled.isEmpty()) {
            return said.or(() -> titled);
        }
        if (!titled.get().code().replaceAll("[0-9]+$", "").equals(said.get().code())) {
            error("the stage is '" + stage() + "', and the title says '" + match.group(4) + "'");
            return Optional.empty();
        }
        return titled;
    }

    private void compare(MeasureId measure) {
        var match = TITLE.matcher(title);
        if (match.matches()
                && !(match.group(1).equals(measure.congress().toString())
                        && measure.type().name().startsWith(match.group(2))
                        && match.group(3).equals(String.valueOf(measure.number())))) {
            findings.warning(
                    Finding.Stage.METADATA,
                    "metadata",
                    "the title '" + title + "' is not of " + measure
                            + ", which the print shows; the print is followed");
        }
    }

    private String stage() {
        var stage = root.attribute("bill-stage");
        return stage.isEmpty() ? root.attribute("resolution-stage") : stage;
    }

    private String said(String name) {
        return form.first(name).map(Element::words).orElse("");
    }

    private void error(String what) {
        findings.error(Finding.Stage.METADATA, "form", what);
    }
}
