package org.engross.amending.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BoundedTextTest {

    /** From each place it looks at all that comes after, as no rule does. */
    private static final Pattern BY_THE_SQUARE = Pattern.compile("a*+c");

    @Test
    void aPatternThatLooksTooOftenIsGivenUp() {
        var text = BoundedText.of("a".repeat(50_000) + "b");
        var refusal =
                assertThrows(Refusal.class, () -> BY_THE_SQUARE.matcher(text).find());
        assertEquals(Outcome.Reason.TOO_MUCH_WORK, refusal.reason());
    }

    @Test
    void shortLanguageIsReadToItsEnd() {
        assertFalse(BY_THE_SQUARE.matcher(BoundedText.of("a".repeat(900) + "b")).find());
    }
}
