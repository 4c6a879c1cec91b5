package org.engross.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.ingest.BroughtText;
import org.engross.ingest.BroughtText.OfficialFile;
import org.engross.ingest.BroughtText.PlainWords;
import org.engross.ingest.BroughtText.Unreadable;
import org.engross.provision.Provision;

/** Any words, read as amendatory language, and every instruction that is found carried out on a law. Nothing is thrown. */
public final class LanguageTarget {

    private static final Provision LAW = AmendatoryLanguage.read("""
                    (a) First.--Words of law, and more words:
                    (1) one thing;
                    (2) another; and
                    (3) a third.
                    (b) Second.--Nothing in this section shall be construed to impair.""").text();

    private LanguageTarget() {}

    /** Has the rules of reading loaded, which is no part of an execution. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(
                "Section 1 is amended by striking “one” and inserting “two”.".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var language = switch (BroughtText.of(input, "input")) {
            case PlainWords plain -> AmendatoryLanguage.read(plain.words());
            case OfficialFile file -> AmendatoryLanguage.read(file.document().text());
            case Unreadable refused -> AmendatoryLanguage.read("");
        };
        var execution = Execution.of(LAW, List.copyOf(language.instructions()));
        if (execution.outcomes().size() != language.instructions().size()) {
            throw new AssertionError("an instruction without an outcome");
        }
    }
}
