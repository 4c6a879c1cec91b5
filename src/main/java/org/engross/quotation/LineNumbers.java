package org.engross.quotation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers that a bill prints before its lines, which come along where its lines are copied. */
final class LineNumbers {

    private static final Pattern NUMBERED = Pattern.compile("\\s*([1-9][0-9]?)[ \\t]+(\\S.*)");

    private LineNumbers() {}

    /** The text without them, if it has two lines or more and each has the number after that of the line before. */
    static String taken(String pasted) {
        var lines = pasted.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1 && isCounted(lines)
                ? lines.stream().map(line -> line(line).group(2)).collect(Collectors.joining("\n"))
                : pasted;
    }

    private static boolean isCounted(List<String> lines) {
        int expected = 0;
        for (var line : lines) {
            var numbered = NUMBERED.matcher(line);
            if (!numbered.matches() || expected > 0 && Integer.parseInt(numbered.group(1)) != expected) {
                return false;
            }
            expected = Integer.parseInt(numbered.group(1)) + 1;
        }
        return true;
    }

    private static Matcher line(String line) {
        var numbered = NUMBERED.matcher(line);
        if (!numbered.matches()) {
            throw new IllegalStateException("a line without a number: '" + line + "'");
        }
        return numbered;
    }
}
