package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Where the general clauses of a text hold: from each on, within the title, or another part, that it names. */
public final class GeneralScopes {

    private record Scope(ProvisionPath within, Antecedents.General clause) {}

    private final List<Scope> scopes = new ArrayList<>();
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
            scopes.add(new Scope(within, clause));
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
        Scope inner = null;
        for (var scope : scopes) {
            boolean closer = inner == null || inner.within().covers(scope.within());
            inner = scope.within().covers(path) && closer ? scope : inner;
        }
        return inner == null
                ? given
                : given.at(List.of(new Target(inner.clause().law(), List.of())));
    }
}
