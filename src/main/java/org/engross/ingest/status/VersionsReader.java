package org.engross.ingest.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.MeasureId;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintStage;
import org.engross.measure.Action;
import org.engross.measure.TextVersion;

/** Reads the text versions that a status record lists. */
final class VersionsReader {

    private static final Pattern PACKAGE = Pattern.compile("BILLS-[0-9]+[a-z]+[0-9]+([a-z]+[0-9]{0,2})\\.");
    private static final Pattern LAW = Pattern.compile("PLAW-[0-9]+publ[0-9]+");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "Reported to Senate", "rs",
            "Reported to House", "rh",
            "Referred to Senate", "rfs",
            "Referred to House", "rfh",
            "Printed as Passed", "pap",
            "Public Law", "pl");

    private final Element bill;
    private final MeasureId id;
    private final Findings findings;

    VersionsReader(Element bill, MeasureId id, Findings findings) {
        this.bill = bill;
        this.id = id;
        this.findings = findings;
    }

    /** Oldest first. */
    List<TextVersion> read(List<Action> actions) {
        var versions = new ArrayList<TextVersion>();
        StatusValues.all(bill, "textVersions/item")
                .toList()
                .reversed()
                .forEach(item -> version(item, actions).ifPresent(version -> add(versions, version)));
        return versions;
    }

    private void add(List<TextVersion> versions, TextVersion version) {
        if (versions.stream().anyMatch(one -> one.id().equals(version.id()))) {
            findings.warning(
                    Finding.Stage.BODY, "bill/textVersions", version.id() + " is listed twice; the second is left out");
        } else {
            versions.add(version);
        }
    }

    private Optional<TextVersion> version(Element item, List<Action> actions) {
        var stage = StatusValues.text(item, "type");
        var url = StatusValues.text(item, "formats/item/url");
        var code = code(stage, url);
        if (code.isEmpty()) {
            findings.warning(
                    Finding.Stage.BODY,
                    "bill/textVersions",
                    "a version is left out that the record names '" + stage + "', of " + StatusValues.text(item, "date")
                            + ", at '" + url + "'");
            return Optional.empty();
        }
        var dated = StatusValues.optional(item, "date").map(StatusValues::day);
        var reckoned = dated.isPresent() ? Optional.<LocalDate>empty() : lastDay(actions);
        return dated.or(() -> reckoned)
                .map(day -> new TextVersion(
                        new VersionId(id, code.get()), stage, day, dated.isPresent() ? "" : note(actions), url));
    }

    private static Optional<VersionCode> code(String stage, String url) {
        var match = PACKAGE.matcher(url);
        if (match.find()) {
            return Optional.of(new VersionCode(match.group(1)));
        }
        return LAW.matcher(url).find()
                ? Optional.of(new VersionCode("pl"))
                : Optional.ofNullable(OTHER_NAMES.get(stage))
                        .map(VersionCode::new)
                        .or(() -> PrintStage.code(stage));
    }

    /** The last day on which it can have been printed: that on which it went to the President, or of the last action. */
    private static Optional<LocalDate> lastDay(List<Action> actions) {
        return presented(actions)
                .or(() -> actions.isEmpty() ? Optional.empty() : Optional.of(actions.getLast()))
                .map(Action::date);
    }

    private static Optional<Action> presented(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.text().startsWith("Presented to President"))
                .findFirst();
    }

    private static String note(List<Action> actions) {
        return "The status record bears no date for this version. This is the day "
                + (presented(actions).isPresent()
                        ? "on which it was presented to the President."
                        : "of the last action on record.");
    }
}
