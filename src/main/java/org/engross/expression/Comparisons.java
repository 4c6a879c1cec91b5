package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engross.comparison.Comparison;

/** Comparisons of expressed texts, each computed once while it is in use. */
@ApplicationScoped
public class Comparisons {

    private static final int KEPT = 64;

    private final Map<String, Comparison> recent = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Comparison> eldest) {
            return size() > KEPT;
        }
    });

    /** What changed from one text to the other. */
    public Comparison of(ExpressedText from, ExpressedText to) {
        var key = String.join("\n", from.id(), from.sha256(), to.id(), to.sha256());
        var known = recent.get(key);
        if (known == null) {
            known = Comparison.of(from.id(), from.text(), to.id(), to.text());
            recent.put(key, known);
        }
        return known;
    }
}
