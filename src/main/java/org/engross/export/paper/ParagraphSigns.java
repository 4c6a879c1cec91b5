package org.engross.export.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.redline.Redline;
import org.engross.export.UncheckedSigns;
import org.engross.expression.Caveats;
import org.engross.provision.Walk;

/** Which signs stand after each paragraph of a redline, for the words in it that were not checked in either text. */
record ParagraphSigns(List<String> after, UncheckedSigns signs) {

    static ParagraphSigns of(Redline redline, Compared older, Compared newer) {
        var before = doubts(older, Caveats::ofOlder);
        var now = doubts(newer, Caveats::ofNewer);
        var doubts = redline.paragraphs().stream()
                .map(paragraph -> Stream.concat(at(before, paragraph.older()), at(now, paragraph.newer()))
                        .distinct()
                        .toList())
                .toList();
        var signs = UncheckedSigns.of(doubts.stream().flatMap(Collection::stream));
        return new ParagraphSigns(doubts.stream().map(signs::of).toList(), signs);
    }

    /** Of each provision, by its number. */
    private static List<Optional<String>> doubts(Compared text, Function<String, String> sentence) {
        var doubts = new ArrayList<Optional<String>>();
        Function<ProvisionPath, Optional<String>> doubt = text.doubt();
        Walk.of(text.text())
                .forEach(place -> doubts.add(doubt.apply(place.path()).map(sentence)));
        return doubts;
    }

    private static Stream<String> at(List<Optional<String>> doubts, Set<Integer> provisions) {
        return provisions.stream().sorted().flatMap(number -> doubts.get(number).stream());
    }
}
