package org.engross.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.engross.editorial.MeasureLists;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/** The lists of measures that an editor keeps, with what is held of each measure. */
@ApplicationScoped
public class RequestedList {

    private final MeasureLists lists;
    private final Library library;
    private final Proceedings proceedings;

    @Inject
    RequestedList(MeasureLists lists, Library library, Proceedings proceedings) {
        this.lists = lists;
        this.library = library;
        this.proceedings = proceedings;
    }

    public List<String> names() {
        return List.copyOf(new TreeSet<>(lists.lists().keySet()));
    }

    /** The measures of a list, in its order; a list that is not there is a problem. */
    public List<ListedMeasure> of(String name) {
        var list = lists.find(name)
                .orElseThrow(() -> new ProblemException(Problem.notHeld(
                        "This list is not held",
                        "'" + name + "' is no list of measures; there are: " + String.join(", ", names()),
                        Map.of("parameter", "list", "value", name, "nearest", names()))));
        return list.measures().stream()
                .map(id -> new ListedMeasure(id, proceedings.measure(id), library.versions(id)))
                .toList();
    }
}
