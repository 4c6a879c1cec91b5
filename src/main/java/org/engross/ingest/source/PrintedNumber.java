package org.engross.ingest.source;

import java.util.regex.Pattern;
import org.engross.provision.Designation;

/** Finds the bare number or letter in a printed designation. */
public final class PrintedNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]+(?:[–-][0-9A-Za-z]+)*");

    private PrintedNumber() {}

    /** {@code 2} for {@code SEC. 2.}: the last number or letters that are printed; none if there are none. */
    public static Designation designation(String printed) {
        var matcher = NUMBER.matcher(printed);
        var value = "";
        while (matcher.find()) {
            value = matcher.group();
        }
        return new Designation(value, printed);
    }
}
