package org.engross.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.provenance.ComparisonSignatures;
import org.engross.web.http.Addresses;
import org.engross.web.http.QueryParameters;

/**
 * How a reader asks to see a comparison.
 *
 * @param from the older text, as an expression
 * @param kinds the kinds of change to show; all where none is asked for
 * @param by only the changes that this text made, by its id
 * @param open whether nothing is folded
 */
record CompareForm(
        String from,
        String to,
        Layout layout,
        Set<Kind> kinds,
        Optional<ProvisionPath> within,
        Optional<String> by,
        boolean open) {

    static final List<Kind> KINDS = List.of(Kind.REWORDED, Kind.REDESIGNATED, Kind.MOVED, Kind.ADDED, Kind.STRUCK);

    static CompareForm of(
            String from, String to, String view, List<String> kinds, String path, String by, String same) {
        var layout = QueryParameters.oneOf("view", view, "fitting", "fitting", "side", "inline", "print");
        return new CompareForm(
                from,
                to,
                Layout.valueOf(layout.toUpperCase(Locale.ROOT)),
                kinds(kinds),
                QueryParameters.optional("path", path, ProvisionPath::parse),
                QueryParameters.optional("by", by, TextId::parse).map(TextId::toString),
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

    ComparisonForm form(ComparisonSignatures signatures) {
        return new ComparisonForm(
                        layout, kinds, within, !open, change -> Optional.of(citation(change)), ComparisonForm.NO_DOUBT)
                .signed(signatures, by);
    }

    private String citation(ProvisionChange change) {
        return Addresses.change(change, from, to);
    }

    public CompareForm in(Layout other) {
        return new CompareForm(from, to, other, kinds, within, by, open);
    }

    public CompareForm swapped() {
        return new CompareForm(to, from, layout, kinds, Optional.empty(), Optional.empty(), open);
    }

    public CompareForm folded(boolean folded) {
        return new CompareForm(from, to, layout, kinds, within, by, !folded);
    }

    public CompareForm within(Optional<ProvisionPath> place) {
        return new CompareForm(from, to, layout, kinds, place, by, open);
    }

    /** Only the changes that a text made, by its id; all where none is named. */
    public CompareForm by(Optional<String> text) {
        return new CompareForm(from, to, layout, kinds, within, text, open);
    }

    /** The address of the page that shows it so; what is usual is left out. */
    public String address() {
        var more = new ArrayList<String>();
        if (layout != Layout.FITTING) {
            more.add("view=" + layout.name().toLowerCase(Locale.ROOT));
        }
        if (!isEveryKind()) {
            kinds.forEach(kind -> more.add("kind=" + word(kind)));
        }
        within.ifPresent(path -> more.add("path=" + Addresses.parameter(path.toString())));
        by.ifPresent(text -> more.add("by=" + Addresses.parameter(text)));
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
        return within(Optional.empty()).by(Optional.empty());
    }

    /** Whether a layout is the one shown, where the page is wide or narrow. */
    public boolean isShown(Layout other, boolean wide) {
        return layout == Layout.FITTING ? other == (wide ? Layout.SIDE : Layout.INLINE) : other == layout;
    }

    public List<Layout> layouts() {
        return List.of(Layout.SIDE, Layout.INLINE, Layout.PRINT);
    }
}
