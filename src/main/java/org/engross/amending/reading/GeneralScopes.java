package org.engross.amending.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Where the general clauses of a text hold: from each on, within the title, or another part, that it names. */
public final class GeneralScopes {

    private final Map<ProvisionPath, Address> laws = new HashMap<>();
    /** The provision of each level that the reading is in, or was in last. */
    private final Map<Level, ProvisionPath> entered = new EnumMap<>(Level.class);

    /** Goes on to a provision. */
    public void enter(Level level, ProvisionPath path) {
        entered.put(level, path);
    }

    /** Takes a clause at a path; one whose part is not found around it holds nowhere. */
    public void add(Antecedents.General clause, ProvisionPath path) {
        var within = around(clause.scope(), path);
        if (within != null) {
            laws.put(within, clause.law());
        }
    }

    private ProvisionPath around(String scope, ProvisionPath path) {
        if (scope.equals("Act")) {
            return ProvisionPath.ROOT;
        }
        var found = entered.get(Level.valueOf(scope.toUpperCase(Locale.ROOT)));
        return found != null && found.covers(path) ? found : null;
    }

    /** The context of a provision: where none is given, the law of the innermost clause that holds there. */
    public ClauseReader.ClauseContext within(ProvisionPath path, ClauseReader.ClauseContext given) {
        if (!given.equals(ClauseReader.ClauseContext.NONE)) {
            return given;
        }
        var at = path;
        while (!laws.containsKey(at)) {
            if (at.equals(ProvisionPath.ROOT)) {
                return given;
            }
            at = at.parent();
        }
        return given.at(List.of(new Target(laws.get(at), List.of())));
    }
}
