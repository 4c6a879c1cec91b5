package org.engross.codification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Explanation;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * A sentence of a text that says from when its amendments have effect, or to what they apply: "The amendments made by
 * this section shall take effect on the date of the enactment of this Act." It is told as it stands; no day is reckoned.
 *
 * @param governs the provision whose amendments it says that of; the section around it where it is not plain
 */
public record DateClause(ProvisionPath path, String words, ProvisionPath governs) {

    private static final String RULE = "takes-effect";

    private static final Pattern MADE_BY = Pattern.compile(
            "made by (?:this (?<above>Act|division|title|subtitle|part|chapter|section|subsection|paragraph)"
                    + "|(?:subsection|paragraph) \\((?<beside>[0-9A-Za-z]{1,5})\\)(?! (?:and|or|through)|,|\\())");

    /** Those of a text, in order. */
    public static List<DateClause> of(AmendatoryLanguage language) {
        var clauses = new ArrayList<DateClause>();
        Map<ProvisionPath, Provision> own = new HashMap<>();
        for (var explanation : language.explained()) {
            if (explanation instanceof Explanation.Silent silent
                    && silent.rule().equals(RULE)) {
                if (own.isEmpty()) {
                    Walk.of(language.text()).stream()
                            .filter(place -> !place.quoted())
                            .forEach(place -> own.put(place.path(), place.provision()));
                }
                clauses.add(new DateClause(
                        silent.path(), silent.words() + below(silent, own.get(silent.path())), governed(silent, own)));
            }
        }
        return clauses;
    }

    /**
     * What a sentence goes on with in the levels that stand directly behind it, and in the flush words behind these: "shall— (1) take
     * effect on …; and (2) apply …".
     */
    private static String below(Explanation.Silent silent, Provision said) {
        if (said == null || !silent.words().endsWith("—")) {
            return "";
        }
        var behind = said.parts().stream()
                .dropWhile(part ->
                        !(part instanceof Wording wording && wording.words().endsWith(silent.words())))
                .skip(1)
                .toList();
        var levels = behind.stream().takeWhile(Provision.class::isInstance).toList();
        var flush = behind.subList(levels.size(), behind.size()).stream()
                .takeWhile(Wording.class::isInstance)
                .map(words -> ((Wording) words).words())
                .toList();
        var lines = levels.stream()
                .map(level -> PlainPrint.of((Provision) level))
                .flatMap(String::lines)
                .map(String::strip)
                .toList();
        // Words before more levels introduce these, and words behind a full stop are another sentence.
        boolean goesOn =
                !lines.isEmpty() && !lines.getLast().endsWith(".") && levels.size() + flush.size() == behind.size();
        return Stream.concat(lines.stream(), (goesOn ? flush : List.<String>of()).stream())
                .map(line -> " " + line)
                .collect(Collectors.joining());
    }

    private static ProvisionPath governed(Explanation.Silent silent, Map<ProvisionPath, Provision> own) {
        var made = MADE_BY.matcher(silent.words());
        var section = around(silent.path(), Level.SECTION, own);
        if (!made.find()) {
            return section;
        }
        if (made.group("beside") != null) {
            var named = silent.path().parent().child(made.group("beside"));
            return own.containsKey(named) ? named : section;
        }
        var above = made.group("above");
        return above.equals("Act")
                ? ProvisionPath.ROOT
                : around(silent.path(), Level.valueOf(above.toUpperCase(Locale.ROOT)), own);
    }

    /** The provision of a level that a path lies in; the whole text where there is none. */
    private static ProvisionPath around(ProvisionPath path, Level level, Map<ProvisionPath, Provision> own) {
        var around = path;
        while (!around.equals(ProvisionPath.ROOT)
                && (!own.containsKey(around) || own.get(around).level() != level)) {
            around = around.parent();
        }
        return around;
    }
}
