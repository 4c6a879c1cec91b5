package org.engross.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.web.http.Addresses;
import org.engross.web.http.QueryParameters;

/**
 * How a reader asks to see a comparison.
 *
 * @param from the older text, as an expression
 * @param kinds the kinds of change to show; all where none is asked for
 * @param open whether nothing is folded
 */
record CompareForm(
        String from, String to, Layout layout, Set<Kind> kinds, Optional<ProvisionPath> within, boolean open) {

    static final List<Kind> KINDS = List.of(Kind.REWORDED, Kind.REDESIGNATED, Kind.MOVED, Kind.ADDED, Kind.STRUCK);

    static CompareForm of(String from, String to, String view, List<String> kinds, String path, String same) {
        var layout = QueryParameters.oneOf("view", view, "side", "side", "inline", "print");
        return new CompareForm(
                from,
                to,
                Layout.valueOf(layout.toUpperCase(Locale.ROOT)),
                kinds(kinds),
                QueryParameters.optional("path", path, ProvisionPath::parse),
                QueryParameters.oneOf("same", same, "folded", "folded", "open").equals("open"));
    }

    private static Set<Kind> kinds(List<String> asked) {
        var kinds = EnumSet.noneOf(Kind.class);
        var words = KINDS.stream().map(CompareForm::word).toArray(String[]::new);
        for (var kind : asked) {
            var word = QueryParameters.oneOf("kind", kind, "", words);
            if (!word.isEmpty()) {
                kinds.add(Kind.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        if (kinds.isEmpty()) {
            kinds.addAll(KINDS);
        }
        if (kinds.contains(Kind.REWORDED)) {
            kinds.add(Kind.FRONT); // which is no amendment, but where words differ it is read with the rewordings
        }
        return kinds;
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    ComparisonForm form() {
        return new ComparisonForm(
                layout, kinds, within, !open, change -> Optional.of(citation(change)), ComparisonForm.NO_DOUBT);
    }

    private String citation(ProvisionChange change) {
        return Addresses.change(change, from, to);
    }

    public CompareForm in(Layout other) {
        return new CompareForm(from, to, other, kinds, within, open);
    }

    public CompareForm swapped() {
        return new CompareForm(to, from, layout, kinds, Optional.empty(), open);
    }

    public CompareForm folded(boolean folded) {
        return new CompareForm(from, to, layout, kinds, within, !folded);
    }

    public CompareForm within(Optional<ProvisionPath> place) {
        return new CompareForm(from, to, layout, kinds, place, open);
    }

    /** The address of the page that shows it so; what is usual is left out. */
    public String address() {
        var more = new ArrayList<String>();
        if (layout != Layout.SIDE) {
            more.add("view=" + layout.name().toLowerCase(Locale.ROOT));
        }
        if (!isEveryKind()) {
            kinds.forEach(kind -> more.add("kind=" + word(kind)));
        }
        within.ifPresent(path -> more.add("path=" + Addresses.parameter(path.toString())));
        if (open) {
            more.add("same=open");
        }
        return Addresses.comparison(from, to) + (more.isEmpty() ? "" : "&" + String.join("&", more));
    }

    boolean isEveryKind() {
        return kinds.containsAll(KINDS);
    }

    /** The page that shows all of it. */
    public CompareForm whole() {
        return within(Optional.empty());
    }

    public List<Layout> layouts() {
        return List.of(Layout.values());
    }
}
