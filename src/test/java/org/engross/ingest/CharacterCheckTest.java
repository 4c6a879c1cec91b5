package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.provision.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shall be fined | shall be fined | ''",
                "shall  be fined | shallbe fined | ''",
                "“(a) Fine.— It | (a) Fine It | “.—"
            })
    void sameCharactersPass(String source, String tree, String setAside) {
        assertEquals(Optional.empty(), compare(source, tree, setAside));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shall be fined | shall be | ''",
                "shall be | shall be fined | ''",
                "shall be fined | be shall fined | ''",
                "shall be fined | shall be fined | x",
                "It. It. | It It. | ''",
                "“It” | It | “"
            })
    void lostMovedAndAddedCharactersFail(String source, String tree, String setAside) {
        assertTrue(compare(source, tree, setAside).isPresent());
    }

    private static Optional<String> compare(String source, String tree, String setAside) {
        var nodes = List.of(new Element("", "main", Map.of(), List.of(new Node.Characters(source))));
        return CharacterCheck.ofSource(nodes, element -> false, element -> false)
                .compare(CharacterCheck.ofTree(List.of(Wording.of(Wording.Kind.CONTENT, tree))), setAside);
    }
}
