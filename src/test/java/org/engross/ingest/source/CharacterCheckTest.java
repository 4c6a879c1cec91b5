package org.engross.ingest.source;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. the mill pond | SEC. 2. the “mill” pond | SEC.“” | true",
                "2. the mill pond | SEC. 2. the “mill” | SEC.“” | false",
                "2. the mill pond | SEC. 2. the “mill pond | SEC.“” | false",
                "2. the mill pond | SEC. 2. the “mill” old pond | SEC.“” | false",
                "2. the mill pond | SEC. 2. the “pond” mill | SEC.“” | false"
            })
    void charactersThatThePrinterSetsAreToldFromTheWords(String source, String tree, String set, boolean same) {
        assertEquals(same, source(source).compareSet(tree(tree), set).isEmpty());
    }

    private static Optional<String> compare(String source, String tree, String setAside) {
        return source(source).compare(tree(tree), setAside);
    }

    private static CharacterCheck source(String words) {
        var nodes = List.of(new Element("", "main", Map.of(), List.of(new Node.Characters(words))));
        return CharacterCheck.ofSource(nodes, element -> false, element -> false);
    }

    private static CharacterCheck tree(String words) {
        return CharacterCheck.ofTree(List.of(Wording.of(Wording.Kind.CONTENT, words)));
    }
}
