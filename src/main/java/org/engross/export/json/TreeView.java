package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * A provision as JSON. Of {@code words} (with {@code kind}), {@code provision} and {@code quoted}, each part has one.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"level"})
public record TreeView(String level, String path, String designation, String heading, List<PartView> parts) {

    /** A part, in printed order. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(minProperties = 1)
    public record PartView(String kind, String words, TreeView provision, List<PartView> quoted, String afterQuote) {}

    public static TreeView of(Provision root) {
        return view(root, ProvisionPath.ROOT);
    }

    /** A provision that stands at a place. */
    public static TreeView at(ProvisionPath place, Provision provision) {
        return view(provision, place);
    }

    private static TreeView view(Provision provision, ProvisionPath path) {
        return new TreeView(
                provision.level().word(),
                path.toString(),
                provision.designation().printed(),
                provision.heading().words(),
                parts(provision.parts(), path));
    }

    private static List<PartView> parts(List<Part> parts, ProvisionPath path) {
        var views = new ArrayList<PartView>();
        var steps = Walk.steps(parts).iterator();
        for (var part : parts) {
            views.add(
                    switch (part) {
                        case Wording words -> new PartView(kind(words), words.words(), null, null, null);
                        case Provision below ->
                            new PartView(null, null, view(below, path.child(steps.next())), null, null);
                        case QuotedContent quoted ->
                            new PartView(null, null, null, parts(quoted.parts(), path), quoted.after());
                    });
        }
        return views;
    }

    private static String kind(Wording words) {
        return words.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
