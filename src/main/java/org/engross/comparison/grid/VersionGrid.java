package org.engross.comparison.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * The sections of a text through its versions: a line a section, followed through redesignations, a square a version,
 * with how much changed from the version before. Where the whole text is one section, its subsections take their place.
 */
public record VersionGrid(List<SectionLine> lines) {

    /** A section; a square for each version, empty where the section does not stand there. */
    public record SectionLine(List<Optional<VersionCell>> squares) {

        public SectionLine {
            squares = List.copyOf(squares);
        }
    }

    public VersionGrid {
        lines = List.copyOf(lines);
    }

    /**
     * Follows the sections.
     *
     * @param texts the versions in order
     * @param comparisons of each with the next
     */
    public static VersionGrid of(List<Provision> texts, List<Comparison> comparisons) {
        if (comparisons.size() != Math.max(0, texts.size() - 1)) {
            throw new IllegalArgumentException(texts.size() + " texts and " + comparisons.size() + " comparisons");
        }
        var weaving = new Weaving(texts.size());
        for (int version = 0; version < texts.size(); version++) {
            var sections = sections(texts.get(version));
            if (version == 0) {
                weaving.begin(sections);
            } else {
                weaving.add(version, sections, comparisons.get(version - 1));
            }
        }
        return new VersionGrid(weaving.lines());
    }

    /** The sections of the text itself, not of law that it proposes; else what stands right below the root. */
    static List<Walk.PlacedProvision> sections(Provision text) {
        var below = Walk.of(text).stream()
                .filter(place -> !place.quoted() && !place.path().steps().isEmpty())
                .toList();
        var sections = below.stream()
                .filter(place -> place.provision().level() == Level.SECTION)
                .toList();
        return sections.isEmpty()
                ? below.stream()
                        .filter(place -> place.path().steps().size() == 1)
                        .toList()
                : sections;
    }

    /** Lines as they grow, a version at a time. */
    private static final class Weaving {

        private final int versions;
        private final List<List<Optional<VersionCell>>> lines = new ArrayList<>();

        Weaving(int versions) {
            this.versions = versions;
        }

        void begin(List<Walk.PlacedProvision> sections) {
            sections.forEach(section -> put(lines.size(), 0, VersionCell.first(section)));
        }

        /** Sections that go on stay in their line; new ones get a line after that of the section before them. */
        void add(int version, List<Walk.PlacedProvision> sections, Comparison comparison) {
            var step = new SectionStep(comparison, sections);
            int after = -1;
            for (var section : sections) {
                var square = step.square(section);
                int line = square.from().map(from -> lineOf(version - 1, from)).orElse(-1);
                if (line >= 0) {
                    lines.get(line).set(version, Optional.of(square));
                } else {
                    line = after + 1;
                    put(line, version, square);
                }
                after = line;
            }
            strike(version, step);
        }

        /** What stood in the version before and does not go on. */
        private void strike(int version, SectionStep step) {
            for (var line : lines) {
                line.get(version - 1)
                        .filter(before -> before.kind() != VersionCell.Kind.STRUCK)
                        .filter(before -> line.get(version).isEmpty())
                        .ifPresent(before -> line.set(version, Optional.of(step.struck(before))));
            }
        }

        private int lineOf(int version, ProvisionPath path) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i)
                        .get(version)
                        .filter(square -> square.kind() != VersionCell.Kind.STRUCK
                                && square.path().equals(path))
                        .isPresent()) {
                    return i;
                }
            }
            return -1;
        }

        private void put(int line, int version, VersionCell square) {
            var squares = new ArrayList<Optional<VersionCell>>();
            for (int i = 0; i < versions; i++) {
                squares.add(i == version ? Optional.of(square) : Optional.empty());
            }
            lines.add(line, squares);
        }

        List<SectionLine> lines() {
            return lines.stream().map(SectionLine::new).toList();
        }
    }
}
