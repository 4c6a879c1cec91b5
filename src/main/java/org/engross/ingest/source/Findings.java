package org.engross.ingest.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one file. */
public final class Findings {

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public void error(Finding.Stage stage, String place, String what) {
        add(Finding.Severity.ERROR, stage, place, what);
    }

    public void warning(Finding.Stage stage, String place, String what) {
        add(Finding.Severity.WARNING, stage, place, what);
    }

    public void note(Finding.Stage stage, String place, String what) {
        add(Finding.Severity.NOTE, stage, place, what);
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    private void add(Finding.Severity level, Finding.Stage stage, String place, String what) {
        found.add(new Finding(level, stage, place.isEmpty() ? file : file + ": " + place, what));
    }
}
