package org.engross.web.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.web.http.ProblemException;
import org.engross.web.mcp.CitedAnswer.AnswerPart;
import org.engross.web.mcp.CitedAnswer.CutList;
import org.junit.jupiter.api.Test;

class LongAnswerTest {

    private final ObjectMapper json = new ObjectMapper();

    /** An object with a list of so many words of a hundred letters, below a text. */
    private ObjectNode answer(int items) {
        var answer = json.createObjectNode();
        answer.put("id", "hr1-115/ih");
        var list = answer.putArray("texts").addObject().putArray("instructions");
        for (int i = 0; i < items; i++) {
            list.add(i + "x".repeat(100));
        }
        return answer;
    }

    @Test
    void shortAnswerIsWhole() {
        var answer = answer(10);
        assertEquals(Optional.empty(), LongAnswer.cut(answer, 1));
        assertEquals(answer(10), answer);
    }

    @Test
    void longAnswerSaysWhichOfItsLongestListItHas() {
        assertEquals(
                Optional.of(new AnswerPart(1, 3, List.of(new CutList("/texts/0/instructions", 1, 377, 1000)))),
                LongAnswer.cut(answer(1000), 1));
    }

    @Test
    void partsHaveEveryItemOnceAndNoneIsTooLong() {
        var items = new ArrayList<String>();
        for (int part = 1; part <= 3; part++) {
            var answer = answer(1000);
            LongAnswer.cut(answer, part);
            assertTrue(answer.toString().length() <= LongAnswer.MOST);
            answer.at("/texts/0/instructions").forEach(item -> items.add(item.asText()));
        }
        var whole = new ArrayList<String>();
        answer(1000).at("/texts/0/instructions").forEach(item -> whole.add(item.asText()));
        assertEquals(whole, items);
    }

    @Test
    void partThatTheAnswerDoesNotHaveIsRefused() {
        var refused = assertThrows(ProblemException.class, () -> LongAnswer.cut(answer(1000), 4));
        assertEquals("the answer has 3 parts", refused.problem().detail());
        assertThrows(ProblemException.class, () -> LongAnswer.cut(answer(1), 0));
    }
}
