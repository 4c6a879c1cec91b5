package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.engross.HeldTexts;
import org.engross.amending.AmendatoryLanguage;
import org.junit.jupiter.api.Test;

class ChangedLawsTest {

    private static final Correspondence NONE = new Correspondence(List.of());

    @Test
    void everyInstructionAndEveryPieceOfUnreadLanguageStandsInOnePlace() {
        for (var held : HeldTexts.all()) {
            var language = AmendatoryLanguage.read(held.text());
            var changed = ChangedLaws.of(language, NONE);
            var instructions = new ArrayList<>(changed.nameless());
            var unread = new ArrayList<>(changed.unread());
            changed.laws().forEach(law -> {
                instructions.addAll(law.instructions());
                unread.addAll(law.unread());
            });
            assertEquals(language.instructions().size(), instructions.size());
            assertTrue(instructions.containsAll(language.instructions()));
            assertEquals(language.unread().size(), unread.size());
            assertTrue(unread.containsAll(language.unread()));
        }
    }
}
