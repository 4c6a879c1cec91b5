package org.engross.web.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool answers.
 *
 * @param permalink the address of a page that shows the same to a person
 * @param cite how it is cited in full words, with what must be said of it; absent where it is a list
 * @param answer what REST answers to the same question, with an address at each thing that can be cited
 * @param part absent where the answer is whole
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CitedAnswer(String permalink, Optional<String> cite, Map<String, Object> answer, Optional<AnswerPart> part) {

    /**
     * Which part of a long answer this is.
     *
     * @param number from 1
     * @param of how many there are; the next is asked for with {@code part}
     * @param lists those that are cut
     */
    record AnswerPart(int number, int of, List<CutList> lists) {}

    /**
     * A list of which the part has some.
     *
     * @param list where it stands in the answer, as a JSON pointer
     * @param first the number of the first that is shown, from 1; {@code last} that of the last
     */
    record CutList(String list, int first, int last, int total) {}
}
