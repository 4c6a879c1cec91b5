package org.engross.export.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.engross.comparison.redline.Redline.Fate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** A document of tracked changes as Apache POI reads it: runs of words and line ends, each with what is tracked of it. */
record TrackedDocument(List<Run> runs, Set<String> movesAway, Set<String> movesHere) {

    /** Words, or the end of a paragraph, which is a line feed. */
    record Run(Fate fate, String text) {}

    static TrackedDocument read(byte[] docx) throws IOException {
        var runs = new ArrayList<Run>();
        var moves =
                Map.<String, Set<String>>of("moveFromRangeStart", new TreeSet<>(), "moveToRangeStart", new TreeSet<>());
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (var paragraph : document.getParagraphs()) {
                read(paragraph, runs, moves);
            }
        }
        return new TrackedDocument(runs, moves.get("moveFromRangeStart"), moves.get("moveToRangeStart"));
    }

    private static void read(XWPFParagraph paragraph, List<Run> runs, Map<String, Set<String>> moves) {
        for (var child : children(paragraph.getCTP())) {
            var name = child.getDomNode().getLocalName();
            switch (child) {
                case CTR run -> runs.add(new Run(Fate.KEPT, text(run)));
                case CTRunTrackChange change -> tracked(name, change, runs);
                case CTMoveBookmark start -> moves.get(name).add(start.getName());
                case CTMarkupRange end -> {}
                case CTPPr properties -> {}
                default -> throw new AssertionError("unexpected in a paragraph: " + name);
            }
        }
        runs.add(new Run(end(paragraph), "\n"));
    }

    private static void tracked(String name, CTRunTrackChange change, List<Run> runs) {
        var fate = switch (name) {
            case "ins" -> Fate.INSERTED;
            case "del" -> Fate.STRUCK;
            case "moveFrom" -> Fate.MOVED_AWAY;
            case "moveTo" -> Fate.MOVED_HERE;
            default -> throw new AssertionError("unexpected change: " + name);
        };
        change.getRList().forEach(run -> runs.add(new Run(fate, text(run))));
    }

    private static Fate end(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr().getRPr();
        if (properties == null) {
            return Fate.KEPT;
        }
        if (properties.isSetIns()) {
            return Fate.INSERTED;
        }
        if (properties.isSetDel()) {
            return Fate.STRUCK;
        }
        return properties.isSetMoveFrom() ? Fate.MOVED_AWAY : Fate.MOVED_HERE;
    }

    private static String text(CTR run) {
        return run.getTList().stream().map(text -> text.getStringValue()).collect(Collectors.joining())
                + run.getDelTextList().stream()
                        .map(text -> text.getStringValue())
                        .collect(Collectors.joining());
    }

    private static List<XmlObject> children(XmlObject parent) {
        var children = new ArrayList<XmlObject>();
        try (var cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                children.add(cursor.getObject());
            }
        }
        return children;
    }

    /** What is left when every change is accepted. */
    String accepted() {
        return text(Fate::isAfter);
    }

    /** What is left when every change is rejected. */
    String rejected() {
        return text(Fate::isBefore);
    }

    private String text(Predicate<Fate> stays) {
        return runs.stream()
                .filter(run -> stays.test(run.fate()))
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
