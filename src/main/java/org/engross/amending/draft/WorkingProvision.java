package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.engross.amending.draft.Piece.QuotedParts;
import org.engross.amending.draft.Piece.Words;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * A provision while instructions are executed on it: the same tree, whose words remember their origin. Nodes are told
 * apart by identity, since enacted law can carry two alike.
 *
 * @param origin who put the provision there, as in {@link OriginText.OriginRun}
 */
public record WorkingProvision(Level level, Designation designation, OriginText heading, List<Piece> parts, int origin)
        implements Piece {

    public WorkingProvision {
        parts = List.copyOf(parts);
    }

    public static WorkingProvision of(Provision provision, int origin) {
        return new WorkingProvision(
                provision.level(),
                provision.designation(),
                OriginText.of(provision.heading(), origin),
                pieces(provision.parts(), origin),
                origin);
    }

    public static List<Piece> pieces(List<Part> parts, int origin) {
        var pieces = new ArrayList<Piece>(parts.size());
        for (var part : parts) {
            pieces.add(piece(part, origin));
        }
        return pieces;
    }

    private static Piece piece(Part part, int origin) {
        return switch (part) {
            case Wording wording -> new Words(wording.kind(), OriginText.of(wording, origin));
            case Provision provision -> of(provision, origin);
            case QuotedContent quoted -> new QuotedParts(pieces(quoted.parts(), origin), quoted.after());
        };
    }

    public Provision provision() {
        return new Provision(
                level, designation, new Wording(Wording.Kind.HEADING, heading.words(), heading.marks()), parts(parts));
    }

    private static List<Part> parts(List<Piece> pieces) {
        var parts = new ArrayList<Part>(pieces.size());
        for (var piece : pieces) {
            parts.add(part(piece));
        }
        return parts;
    }

    private static Part part(Piece piece) {
        return switch (piece) {
            case Words words ->
                new Wording(words.kind(), words.text().words(), words.text().marks());
            case WorkingProvision draft -> draft.provision();
            case QuotedParts quoted -> new QuotedContent(parts(quoted.parts()), quoted.after());
        };
    }

    public String value() {
        return designation.value();
    }

    public List<WorkingProvision> children() {
        return children(parts);
    }

    private static List<WorkingProvision> children(List<Piece> parts) {
        var children = new ArrayList<WorkingProvision>(parts.size());
        for (var part : parts) {
            if (part instanceof WorkingProvision child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The steps that name the provisions below in a path, as {@link Walk#steps} has them. */
    public List<String> steps() {
        return steps(parts);
    }

    /** The step of one of them, by its place among them. */
    String step(int at) {
        var child = children().get(at);
        return child.value().isEmpty() ? steps().get(at) : child.level.prefix() + child.value();
    }

    public static List<String> steps(List<Piece> parts) {
        return Walk.steps(children(parts).stream()
                .map(child -> new Provision(child.level, child.designation, Wording.NONE, List.of()))
                .toList());
    }

    public WorkingProvision withParts(List<? extends Piece> newParts) {
        return new WorkingProvision(level, designation, heading, List.copyOf(newParts), origin);
    }

    public WorkingProvision withHeading(OriginText newHeading) {
        return new WorkingProvision(level, designation, newHeading, parts, origin);
    }

    public WorkingProvision designated(Level newLevel, Designation newDesignation) {
        return new WorkingProvision(newLevel, newDesignation, heading, parts, origin);
    }

    /** Puts other pieces in the place of one part, which is told by identity. */
    public WorkingProvision withPart(Piece old, List<? extends Piece> now) {
        var changed = new ArrayList<Piece>();
        for (var part : parts) {
            if (part == old) {
                changed.addAll(now);
            } else {
                changed.add(part);
            }
        }
        return withParts(changed);
    }

    /** This tree with every node changed that the function changes, from the bottom up; unchanged nodes stay the same. */
    public WorkingProvision mapped(UnaryOperator<WorkingProvision> change) {
        var changed = new ArrayList<Piece>();
        boolean same = true;
        for (var part : parts) {
            var now = part instanceof WorkingProvision child ? child.mapped(change) : part;
            same &= now == part;
            changed.add(now);
        }
        return change.apply(same ? this : withParts(changed));
    }

    /** This tree with one node changed, which is told by identity. */
    public WorkingProvision replaced(WorkingProvision old, WorkingProvision now) {
        if (this == old) {
            return now;
        }
        for (var part : parts) {
            if (part instanceof WorkingProvision child) {
                var changed = child.replaced(old, now);
                if (changed != child) {
                    return withPart(child, List.of(changed));
                }
            }
        }
        return this;
    }

    /** The nodes from this one down to another, told by identity; empty where it stands nowhere below this one. */
    public List<WorkingProvision> pathTo(WorkingProvision node) {
        var path = new ArrayList<WorkingProvision>();
        return collect(node, path) ? path : List.of();
    }

    /** The path of a node that stands below this one, which is the root. */
    public ProvisionPath pathOf(WorkingProvision node) {
        var path = ProvisionPath.ROOT;
        var nodes = pathTo(node);
        for (int i = 1; i < nodes.size(); i++) {
            var children = nodes.get(i - 1).children();
            int at = 0;
            while (children.get(at) != nodes.get(i)) {
                at++;
            }
            path = path.child(nodes.get(i - 1).step(at));
        }
        return path;
    }

    private boolean collect(WorkingProvision node, List<WorkingProvision> path) {
        path.add(this);
        if (this == node) {
            return true;
        }
        for (var part : parts) {
            if (part instanceof WorkingProvision child && child.collect(node, path)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }

    /** The node directly above another, told by identity; null where it stands nowhere below this one. */
    public WorkingProvision parentOf(Piece below) {
        for (var part : parts) {
            if (part == below) {
                return this;
            }
            if (part instanceof WorkingProvision child) {
                var parent = child.parentOf(below);
                if (parent != null) {
                    return parent;
                }
            }
        }
        return null;
    }
}
