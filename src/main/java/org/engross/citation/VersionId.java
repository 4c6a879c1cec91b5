package org.engross.citation;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** A text version of a measure: {@code hr1865-115/rh}. Also read from the printing office's {@code BILLS-115hr1865rh}. */
public record VersionId(MeasureId measure, VersionCode version) {

    private static final Pattern PACKAGE =
            Pattern.compile("(?:bills-)?([1-9][0-9]{0,2})([a-z]+)([1-9][0-9]{0,5})([a-z]{2,5}[0-9]{0,2})");

    public VersionId {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Reads {@code hr1865-115/rh}, {@code BILLS-115hr1865rh} or {@code 115hr1865rh}, in any letter case.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static VersionId parse(String id) {
        var packaged = PACKAGE.matcher(id.toLowerCase(Locale.ROOT));
        if (packaged.matches()) {
            return new VersionId(
                    new MeasureId(
                            MeasureType.parse(packaged.group(2)),
                            Integer.parseInt(packaged.group(3)),
                            new Congress(Integer.parseInt(packaged.group(1)))),
                    new VersionCode(packaged.group(4)));
        }
        int slash = id.indexOf('/');
        if (slash <= 0) {
            throw new IllegalArgumentException(
                    "not a text version: '" + id + "' (a text version is written like hr1865-115/rh)");
        }
        return new VersionId(MeasureId.parse(id.substring(0, slash)), VersionCode.parse(id.substring(slash + 1)));
    }

    /** The USLM identifier: {@code /us/bill/115/hr/1865/rh}. */
    public String uslm() {
        return measure.uslm() + "/" + version;
    }

    @Override
    public String toString() {
        return measure + "/" + version;
    }
}
