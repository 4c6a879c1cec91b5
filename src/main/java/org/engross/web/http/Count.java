package org.engross.web.http;

/** Numbers with the things counted: {@code 1 change}, {@code 2 changes}. */
public final class Count {

    private Count() {}

    /** The number and the noun, which takes an s in the plural. */
    public static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
